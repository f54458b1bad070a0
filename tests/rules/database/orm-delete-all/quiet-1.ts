import { eq } from 'drizzle-orm';
await db.delete(users).where(eq(users.id, 1));
await db.update(users).set({ a: 1 }).where(eq(users.id, 1));
