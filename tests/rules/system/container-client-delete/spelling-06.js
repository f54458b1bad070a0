import * as lib from 'dockerode';

async function clean(client, things) {
  client.pruneContainers();
//^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container, or all that do not run
  client.pruneImages();
//^^^^^^^^^^^^^^^^^^^^ medium: removes the container, or all that do not run
  client.pruneNetworks();
//^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container, or all that do not run
  client.getImage().remove();
//^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
  client.getService().remove();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
  client.swarmLeave();
//^^^^^^^^^^^^^^^^^^^ medium: removes the container, or all that do not run
  client.getContainer().kill();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container that is named at run time, or all that do not run
  client.list("one");
}
