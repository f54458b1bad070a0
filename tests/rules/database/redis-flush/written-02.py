import redis.asyncio as redis
async def f():
    r = redis.from_url(u)
    await r.flushdb()
#         ^^^^^^^^^^^ critical: empties the key-value store
