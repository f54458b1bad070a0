import org.apache.http.client.methods.HttpDelete;

class Ops {

    void f() throws Exception {
        client.execute(new HttpDelete("https://api.heroku.com/apps/x"));
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/x" to delete what it names
    }
}
