import org.kohsuke.github.Client;

class Ops {
    void clean(Client client) {
        client.getRepository().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects that is named at run time through the host
        client.GHRepository().delete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
        client.deleteProject("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
        client.disableProtection("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes or unprotects "one" through the host
        client.list("one");
    }
}
