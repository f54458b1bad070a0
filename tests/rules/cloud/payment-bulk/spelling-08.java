class Ops {
    void clean(Client client) {
        for (Object one : things) {
            com.stripe.model.Refund.create();
            client.list("one");
        }
    }
}
