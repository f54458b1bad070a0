import asyncpg
async def f():
    conn = await asyncpg.connect(dsn)
    await conn.execute("DELETE FROM orders")
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
