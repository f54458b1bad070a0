import asyncio
import atexit
import shutil
import threading
from functools import partial
from pathlib import Path

pool.map(shutil.rmtree, folders)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder that is named at run time and everything below
pool.submit(shutil.rmtree, "/srv/data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
atexit.register(shutil.rmtree, "/srv/data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
threading.Thread(target=shutil.rmtree, args=("/srv/data",)).start()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
list(map(shutil.rmtree, ["build", "dist"]))
jobs = [partial(shutil.rmtree, folder) for folder in folders]
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder that is named at run time and everything below
pool.map(shutil.copytree, folders)
atexit.register(shutil.rmtree, "build")
for cache in Path("src").rglob("__pycache__"):
    shutil.rmtree(cache)
for found in Path("src").rglob("data"):
    shutil.rmtree(found)
#   ^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "…/data" and everything below


async def later(folder):
    await asyncio.to_thread(shutil.rmtree, folder)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    await loop.run_in_executor(None, shutil.rmtree, folder)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
