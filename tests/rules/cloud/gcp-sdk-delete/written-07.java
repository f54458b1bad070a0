import com.google.cloud.pubsub.v1.TopicAdminClient;

class Ops {
TopicAdminClient client;
    void f() throws Exception {
        client.deleteTopic(name);
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud
    }
}
