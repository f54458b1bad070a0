import java.net.http.HttpRequest;

class Ops {

    void f() throws Exception {
        HttpRequest.newBuilder().uri(URI.create("https://api.heroku.com/apps/shop")).DELETE().build();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.heroku.com/apps/shop" to delete what it names
    }
}
