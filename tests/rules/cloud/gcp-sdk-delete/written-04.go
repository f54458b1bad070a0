package ops

import (
	container "cloud.google.com/go/container/apiv1"
)

func f(ctx context.Context) error {
	c, _ := container.NewClusterManagerClient(ctx)
	_, err := c.DeleteCluster(ctx, &pb.DeleteClusterRequest{Name: "n"})
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "n" from Google Cloud
}
