package job

import "github.com/docker/docker/client"

func run(docker *client.Client, other string) {
	made, _ := docker.ContainerCreate(ctx, config, nil, nil, nil, "")
	defer docker.ContainerRemove(ctx, made.ID, options)
	docker.ContainerRemove(ctx, other, options)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
}
