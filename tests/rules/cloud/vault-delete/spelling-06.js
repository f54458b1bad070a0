import * as lib from 'node-vault';

async function clean(client, things) {
  client.delete("one");
//^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
  client.unmount("one");
//^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from Vault
  client.list("one");
}
