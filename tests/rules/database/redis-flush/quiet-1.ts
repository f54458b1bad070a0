import Redis from 'ioredis-mock';
const r = new Redis();
await r.flushall();
