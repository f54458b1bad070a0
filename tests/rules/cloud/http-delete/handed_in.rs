use reqwest::{Client, Method};

const API: &str = "https://api.cloudflare.com/client/v4";

impl Dns {
    async fn call(&self, method: Method, path: &str) {
        self.http.request(method, format!("{API}{path}")).send().await;
    }

    async fn drop(&self, id: &str) {
        self.call(Method::DELETE, &format!("/zones/{id}")).await;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/…" to delete what it names
        self.call(Method::GET, &format!("/zones/{id}")).await;
    }
}
