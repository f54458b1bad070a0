import org.springframework.web.reactive.function.client.WebClient;

class Ops {
WebClient web;
    void f() throws Exception {
        web.delete().uri("https://api.heroku.com/apps/x").retrieve();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/x" to delete what it names
    }
}
