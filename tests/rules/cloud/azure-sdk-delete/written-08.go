package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

func f(ctx context.Context, c *azsecrets.Client) error {
	_, err := c.PurgeDeletedSecret(ctx, "db", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "db" with what is in it
}
