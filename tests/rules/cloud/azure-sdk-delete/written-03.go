package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
)

func f(ctx context.Context) error {
	client, err := azblob.NewClient(url, cred, nil)
	_, err = client.DeleteContainer(ctx, "invoices", nil)
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
}
