import @google-cloud.Client;

class Ops {
    void clean(Client client) {
        client.dataset().delete("one");
        client.table().delete("one");
        client.topic().delete("one");
        client.subscription().delete("one");
        client.instance().delete("one");
        client.database().delete("one");
        client.deleteTopic("one");
        client.deleteSubscription("one");
        client.deleteSecret("one");
        client.destroySecretVersion("one");
        client.deleteFunction("one");
        client.deleteService("one");
        client.deleteServiceAccount("one");
        client.deleteQueue("one");
        client.purgeQueue("one");
        client.deleteLog("one");
        client.deleteSink("one");
        client.deleteAlertPolicy("one");
        client.deleteEndpoint("one");
        client.deleteRepository("one");
        client.recursiveDelete("one");
        client.deleteModel("one");
        client.zone().delete("one");
        client.vm().delete("one");
        client.disk().delete("one");
        client.list("one");
    }
}
