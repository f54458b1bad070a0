package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/sql/armsql"
)

func f(ctx context.Context) error {
	f, _ := armsql.NewClientFactory(sub, cred, nil)
	_, err := f.NewDatabasesClient().BeginDelete(ctx, "rg", "s", "orders", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "s" from Azure
}
