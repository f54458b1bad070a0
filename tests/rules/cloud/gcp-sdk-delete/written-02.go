package ops

import (
	compute "cloud.google.com/go/compute/apiv1"
)

func f(ctx context.Context) error {
	c, _ := compute.NewDisksRESTClient(ctx)
	op, err := c.Delete(ctx, &computepb.DeleteDiskRequest{Project: "shop", Disk: "data"})
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "data" from Google Cloud
}
