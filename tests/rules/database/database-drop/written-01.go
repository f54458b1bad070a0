package ops

import (
	database "cloud.google.com/go/spanner/admin/database/apiv1"
)

func f(ctx context.Context, c *database.DatabaseAdminClient) error {
	return c.DropDatabase(ctx, &pb.DropDatabaseRequest{Database: "orders"})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "orders" from Google Cloud [gcp-sdk-delete]
}
