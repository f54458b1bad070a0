use bollard::Docker;

async fn remove(docker: &Docker) {
    docker.remove_volume("orders", None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
    docker.prune_volumes(None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
    docker.prune_containers(None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
    docker.prune_images(None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
    docker.prune_networks(None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
    docker.remove_container("web", None).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "web", or all that do not run
    docker.list_volumes(None).await;
}
