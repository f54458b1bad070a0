import asyncio
async def f():
    await asyncio.create_subprocess_exec("dropdb", "orders")
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "orders"
