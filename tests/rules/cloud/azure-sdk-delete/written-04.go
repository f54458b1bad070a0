package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
)

func f(ctx context.Context) error {
	c, _ := container.NewClient(url, cred, nil)
	_, err := c.Delete(ctx, nil)
//         ^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
}
