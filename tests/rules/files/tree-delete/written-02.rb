require "fileutils"
FileUtils.rm_r "/srv/data", force: true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
