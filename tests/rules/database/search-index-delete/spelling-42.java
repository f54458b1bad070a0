import org.apache.kafka.Client;

class Ops {
    void clean(Client client) {
        client.deleteTopics("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
        client.deleteRecords("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
        client.deleteConsumerGroups("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one"
        client.list("one");
    }
}
