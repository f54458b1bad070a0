package ops

import (
	"github.com/docker/docker/lib"
)

func clean(ctx context.Context, client Any) {
	client.ContainersPrune(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.ImagesPrune(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.NetworksPrune(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.ContainerRemove(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.ImageRemove(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.SwarmLeave(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.ServiceRemove(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.BuildCachePrune(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
	client.List("one")
}
