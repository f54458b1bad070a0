import { createClient } from 'redis';
const client = createClient();
await client.flushAll();
//    ^^^^^^^^^^^^^^^^^ critical: empties the key-value store
