from motor.motor_asyncio import AsyncIOMotorClient
async def f():
    db = AsyncIOMotorClient().shop
    await db["orders"].drop()
#         ^^^^^^^^^^^^^^^^^^^ critical: drops a collection with its documents
