import * as lib from 'amqplib';

async function clean(client, things) {
  client.purgeQueue("one");
//^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.deleteQueue("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.deleteExchange("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
  client.list("one");
}
