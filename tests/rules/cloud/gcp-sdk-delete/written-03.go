package ops

import (
	resourcemanager "cloud.google.com/go/resourcemanager/apiv3"
)

func f(ctx context.Context) error {
	c, _ := resourcemanager.NewProjectsClient(ctx)
	_, err := c.DeleteProject(ctx, &pb.DeleteProjectRequest{Name: "projects/shop"})
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop" from Google Cloud
}
