import * as lib from 'typeorm';

async function clean(client, things) {
  new lib.Repository().clear();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
  client.getRepository().clear();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
  client.manager().clear();
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
  new lib.EntityManager().clear();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
  new lib.Repository().deleteAll();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table of an entity
  client.list("one");
}
