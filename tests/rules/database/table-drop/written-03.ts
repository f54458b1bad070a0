import knex from 'knex';
await db.schema.dropTable('orders');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
