import minio.Client;

class Ops {
    void clean(Client client) {
        client.removeBucket("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.removeObjects("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
        client.list("one");
    }
}
