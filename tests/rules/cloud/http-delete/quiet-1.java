import org.springframework.web.client.RestTemplate;

class Ops {
RestTemplate rest;
    void f() throws Exception {
        rest.delete("http://localhost:8080/items/1");
    }
}
