import { createClient } from 'redis';
await client.sendCommand(['FLUSHALL']);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
