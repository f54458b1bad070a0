class Ops {
    void clean(Client client) {
        com.stripe.model.Customer.delete();
        com.stripe.model.Subscription.cancel();
        com.stripe.model.Account.delete();
        com.stripe.model.Product.delete();
        com.stripe.model.Customer.retrieve.delete();
        client.list("one");
    }
}
