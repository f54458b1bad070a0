require "fileutils"
FileUtils.rm_rf("/")
#^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
FileUtils.rm_r("/etc")
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/etc" and everything below
FileUtils.remove_dir("/usr")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/usr" and everything below
