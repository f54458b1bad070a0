import { Kysely } from 'kysely';
await db.deleteFrom('orders').execute();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of "orders"
