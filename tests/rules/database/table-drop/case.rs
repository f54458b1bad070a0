use sqlx::query;

async fn reset(pool: &Pool, name: &str) -> sqlx::Result<()> {
    query!("DROP TABLE orders").execute(pool).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops and recreates the table "orders" with its rows
    sqlx::query("DROP TABLE invoices").execute(pool).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "invoices" with its rows
    sqlx::query_as!(Row, r#"DROP TABLE IF EXISTS ledger"#).fetch_all(pool).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "ledger" with its rows
    sqlx::query!("CREATE TABLE orders (id int)").execute(pool).await?;
    sqlx::query!("SELECT 1 -- DROP TABLE orders").fetch_one(pool).await?;
    println!("DROP TABLE orders");
    mine::query!("DROP TABLE orders");
    Ok(())
}
