import org.springframework.web.client.RestTemplate;

class Ops {
RestTemplate rest;
    void f() throws Exception {
        rest.exchange("https://api.heroku.com/apps/x", HttpMethod.DELETE, null, Void.class);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/x" to delete what it names
    }
}
