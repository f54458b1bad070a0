use reqwest::Client;

async fn remove(client: &Client) -> Result<(), reqwest::Error> {
    client.delete("https://api.render.com/v1/services/srv-1").send().await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.render.com/v1/services/srv-1" to delete what it names
    client.delete("https://shop.example.org/carts/1").send().await?;
    client.get("https://api.render.com/v1/services/srv-1").send().await?;
    Ok(())
}
