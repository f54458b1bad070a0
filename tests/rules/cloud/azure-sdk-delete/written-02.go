package ops

import (
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/compute/armcompute"
)

func f(ctx context.Context) error {
	vms, _ := armcompute.NewVirtualMachinesClient(sub, cred, nil)
	_, err := vms.BeginDelete(ctx, "rg", "web-1", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "web-1" from Azure
}
