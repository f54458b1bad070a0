use redis::AsyncCommands;

async fn clean(conn: &mut Connection, found: Vec<String>) {
    let keys: Vec<String> = conn.keys("*").await?;
    let _: usize = conn.del(&keys).await?;
//                 ^^^^^^^^^^^^^^^ high: deletes every key of a list
    let _: usize = conn.unlink(&keys).await?;
//                 ^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
    let few: Vec<String> = conn.keys("session:9:*").await?;
    let _: usize = conn.del(&few).await?;
    let _: usize = conn.del("session:9").await?;
}
