package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/data/azcosmos"
)

func f(ctx context.Context) error {
	c, _ := azcosmos.NewClient(u, cred, nil)
	db, _ := c.NewDatabase("shop")
	_, err := db.Delete(ctx, nil)
//         ^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" with what is in it
}
