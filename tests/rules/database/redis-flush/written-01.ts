import Redis from 'ioredis';
const r = new Redis();
await r.flushall();
//    ^^^^^^^^^^^^ critical: empties the key-value store
