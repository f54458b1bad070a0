import com.azure.security.keyvault.secrets.SecretClient;

class Ops {
SecretClient client;
    void f() throws Exception {
        client.beginDeleteSecret("db");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "db" from Azure
    }
}
