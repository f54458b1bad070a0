use sqlx::migrate::MigrateDatabase;
async fn f() { sqlx::Postgres::drop_database(&url).await.unwrap(); }
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database that is named at run time
