import * as lib from 'kafkajs';

async function clean(client, things) {
  client.deleteTopics("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.deleteTopicRecords("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.deleteGroups("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
  client.list("one");
}
