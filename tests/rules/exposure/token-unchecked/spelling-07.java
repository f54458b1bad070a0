import io.jsonwebtoken.Client;

class Ops {
    void clean(Client client) {
        client.unsecured();
//      ^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
        client.parseClaimsJwt();
//      ^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
        client.list("one");
    }
}
