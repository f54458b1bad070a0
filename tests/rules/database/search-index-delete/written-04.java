import org.apache.kafka.clients.admin.AdminClient;

class Ops {
AdminClient admin;
    void f() throws Exception {
        admin.deleteTopics(List.of("orders"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time
    }
}
