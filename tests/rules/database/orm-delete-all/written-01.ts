import { drizzle } from 'drizzle-orm/node-postgres';
await db.delete(users);
//    ^^^^^^^^^^^^^^^^ high: deletes or changes every row of a table
