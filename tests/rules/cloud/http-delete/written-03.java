import okhttp3.Request;

class Ops {

    void f() throws Exception {
        new Request.Builder().url("https://api.digitalocean.com/v2/droplets/1").delete().build();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.digitalocean.com/v2/droplets/1" to delete what it names
    }
}
