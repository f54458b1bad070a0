import { eq } from 'drizzle-orm';
await db.update(users).set({ active: false });
//    ^^^^^^^^^^^^^^^^ high: deletes or changes every row of a table
