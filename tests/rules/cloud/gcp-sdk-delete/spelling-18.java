import @google-cloud.Client;

class Ops {
    void clean(Client client) {
        InstancesClient made = lib.make();
        made.delete("one");
        DisksClient made = lib.make();
        made.delete("one");
        SnapshotsClient made = lib.make();
        made.delete("one");
        ImagesClient made = lib.make();
        made.delete("one");
        NetworksClient made = lib.make();
        made.delete("one");
        FirewallsClient made = lib.make();
        made.delete("one");
        AddressesClient made = lib.make();
        made.delete("one");
        InstanceGroupManagersClient made = lib.make();
        made.delete("one");
        SqlInstancesServiceClient made = lib.make();
        made.delete("one");
        InstancesClient made = lib.make();
        made.deleteAsync("one");
        DisksClient made = lib.make();
        made.deleteAsync("one");
        SnapshotsClient made = lib.make();
        made.deleteAsync("one");
        ImagesClient made = lib.make();
        made.deleteAsync("one");
        NetworksClient made = lib.make();
        made.deleteAsync("one");
        FirewallsClient made = lib.make();
        made.deleteAsync("one");
        client.list("one");
    }
}
