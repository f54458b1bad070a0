import java.net.URI;
import java.net.http.HttpRequest;

class Zones {
    HttpRequest drop(String zone) {
        return HttpRequest.newBuilder(URI.create("https://api.example.org/zones/" + zone)).DELETE().build();
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/…" to delete what it names
    }

    HttpRequest here() {
        return HttpRequest.newBuilder(URI.create("http://localhost:8080/items/3")).DELETE().build();
    }
}
