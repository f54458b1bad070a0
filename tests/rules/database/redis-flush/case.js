import Redis from "ioredis";
import NodeCache from "node-cache";

const redis = new Redis();
await redis.flushall();
//    ^^^^^^^^^^^^^^^^ critical: empties the key-value store
await redis.flushdb();
//    ^^^^^^^^^^^^^^^ critical: empties the key-value store
await redis.del("one");
