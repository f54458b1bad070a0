from shutil import rmtree
rmtree("/srv/data")
#^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
