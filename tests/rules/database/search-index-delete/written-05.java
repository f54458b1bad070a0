import com.rabbitmq.client.Channel;

class Ops {
Channel channel;
    void f() throws Exception {
        channel.queuePurge("orders");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"
    }
}
