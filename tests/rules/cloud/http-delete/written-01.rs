use reqwest::{Client, Method};
async fn f(c: &Client) { c.request(Method::DELETE, "https://api.heroku.com/apps/shop").send().await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
