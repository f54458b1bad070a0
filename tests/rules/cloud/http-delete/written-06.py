import aiohttp
async def f():
    async with aiohttp.ClientSession() as s:
        await s.delete("https://api.vercel.com/v9/projects/shop")
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.vercel.com/v9/projects/shop" to delete what it names
