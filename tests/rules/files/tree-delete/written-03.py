import shutil as sh
sh.rmtree("/srv/data", ignore_errors=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
