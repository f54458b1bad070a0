import Docker from "dockerode";

const docker = new Docker();
await docker.pruneVolumes();
//    ^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
await docker.getVolume("shop-data").remove();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes
await docker.getContainer("one").remove();
element.remove();
