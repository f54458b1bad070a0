import com.rabbitmq.Client;

class Ops {
    void clean(Client client) {
        client.queueDelete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.queuePurge("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.exchangeDelete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.deleteQueue("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.purgeQueue("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.deleteExchange("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.deleteStream("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.purgeStream("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one"
        client.list("one");
    }
}
