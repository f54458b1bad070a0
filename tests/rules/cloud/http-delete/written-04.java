import org.springframework.web.client.RestTemplate;

class Ops {
RestTemplate rest;
    void f() throws Exception {
        rest.delete("https://api.cloudflare.com/client/v4/zones/1");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/1" to delete what it names
    }
}
