package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

func f(ctx context.Context) error {
	c, _ := azsecrets.NewClient(u, cred, nil)
	_, err := c.DeleteSecret(ctx, "db", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "db" from Azure
}
