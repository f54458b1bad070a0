package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/resources/armresources"
)

func f(ctx context.Context) error {
	client, err := armresources.NewResourceGroupsClient(sub, cred, nil)
	poller, err := client.BeginDelete(ctx, "shop-prod", nil)
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group "shop-prod" and everything in it
}
