import { drizzle } from 'drizzle-orm/d1';
const m = new Map();
app.delete('/users/:id', h);
