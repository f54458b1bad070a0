use sea_orm_migration::prelude::*;
impl M { async fn up(&self, m: &SchemaManager) { m.drop_table(Table::drop().table(Order::Table).to_owned()).await } }
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a table with its rows
