use azure_data_cosmos::prelude::*;
async fn f(c: &CosmosClient) { c.database_client("shop").delete_database().await.unwrap(); }
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from Azure
