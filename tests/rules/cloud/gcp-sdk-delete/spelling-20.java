import @google-cloud.Client;

class Ops {
    void clean(Client client) {
        client.deleteCluster("one");
        client.deleteInstance("one");
        client.deleteProject("one");
        client.deleteDatabase("one");
        client.dropDatabase("one");
        client.deleteBackup("one");
        client.destroyCryptoKeyVersion("one");
        client.deleteNodePool("one");
        client.deleteFolder("one");
        client.deleteClusterAsync("one");
        client.deleteProjectAsync("one");
        client.deleteInstanceAsync("one");
        client.deleteBackupAsync("one");
        client.list("one");
    }
}
