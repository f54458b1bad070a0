import * as lib from 'sequelize';

async function clean(client, things) {
  client.truncate();
//^^^^^^^^^^^^^^^^^ critical: empties or drops the table of a model
  client.drop();
//^^^^^^^^^^^^^ critical: empties or drops the table of a model
  client.list("one");
}
