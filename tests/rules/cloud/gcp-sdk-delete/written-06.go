package ops

import (
	"cloud.google.com/go/bigquery"
)

func f(ctx context.Context, client *bigquery.Client) error {
	return client.Dataset("shop").DeleteWithContents(ctx)
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Google Cloud
}
