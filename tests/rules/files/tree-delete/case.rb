require "fileutils"
FileUtils.rm_rf("/srv/data")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
FileUtils.rm_r dir
#^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
FileUtils.remove_dir(File.join(root, "data"), true)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/data" and everything below
FileUtils.remove_entry(path)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
FileUtils.remove_entry_secure path
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
FileUtils.rm_rf("tmp/../build") if false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "tmp/../build" and everything below
FileUtils.rm_rf("build")
FileUtils.rm_rf "/tmp/shop"
#^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/shop" and everything below
Dir.mktmpdir do |work|
  FileUtils.rm_rf(work)
end
puts "FileUtils.rm_rf('/')"
Pathname.new("/srv/data").rmtree
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder and everything below
