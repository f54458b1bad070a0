import Docker from "dockerode";

const docker = new Docker();
await docker.pruneVolumes();
//    ^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
await docker.getVolume("shop-data").remove();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
await docker.getContainer("one").remove();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run [container-client-delete]
element.remove();
