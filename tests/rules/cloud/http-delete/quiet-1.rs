async fn f(c: &reqwest::Client) { c.delete("http://localhost:8080/items/1").send().await.unwrap(); }
