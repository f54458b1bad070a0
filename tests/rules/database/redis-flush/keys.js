import Redis from 'ioredis';

const redis = new Redis(url);
const keys = await redis.keys('*');
await redis.del(keys);
//    ^^^^^^^^^^^^^^^ high: deletes every key of a list
await redis.unlink(keys);
//    ^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
await redis.del(...keys);
//    ^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
await redis.unlink(...keys);
//    ^^^^^^^^^^^^^^^^^^^^^ high: deletes every key of a list
await redis.del('session:9');
