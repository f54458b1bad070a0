import * as lib from 'pulumi';

async function clean(client, things) {
  client.remove_stack("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
  client.removeStack("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
  client.RemoveStack("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
  client.list("one");
}
