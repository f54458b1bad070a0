require "fileutils"
FileUtils.rm_rf("/srv/data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
