import com.azure.Client;

class Ops {
    void clean(Client client) {
        client.virtualMachines().deallocate("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
        client.virtualMachines().powerOff("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
        client.deallocate("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
        client.list("one");
    }
}
