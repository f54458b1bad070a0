use kube::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.delete("one", lib.DeleteParams);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "one" from the cluster
    client.list("one");
}
