package ops

import "github.com/docker/docker/client"

func clean(ctx context.Context, docker *client.Client) {
	docker.VolumesPrune(ctx, filters.Args{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
	docker.VolumeRemove(ctx, "shop-data", true)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
	docker.VolumeList(ctx, options)
}
