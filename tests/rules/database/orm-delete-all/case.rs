use sea_orm::EntityTrait;

fn empty(connection: &mut PgConnection) {
    diesel::delete(users).execute(connection);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    diesel::delete(users.filter(id.eq(1))).execute(connection);
    diesel::delete(users).filter(id.eq(1)).execute(connection);
    diesel::update(users).set(paid.eq(false)).execute(connection);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
    diesel::update(users).filter(id.eq(1)).set(paid.eq(false)).execute(connection);
    diesel::delete(users).get_result(connection);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    diesel::delete(users).get_results(connection);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
}

async fn elsewhere(db: &sea_orm::DatabaseConnection) {
    Order::update_many().col_expr(order::Column::Paid, Expr::value(false)).exec(db).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
}
