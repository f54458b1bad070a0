class Ops {
    void clean(Client client) {
        client.pruneCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
        client.removeContainerCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
        client.removeImageCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
        client.removeServiceCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
        client.leaveSwarmCmd("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the container "one", or all that do not run
        client.list("one");
    }
}
