import * as lib from 'pulumi.automation';

async function clean(client, things) {
  client.destroy();
//^^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
  client.destroyAsync();
//^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
  client.list("one");
}
