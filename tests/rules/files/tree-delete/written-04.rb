require "pathname"
Pathname.new("/srv/data").rmtree
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder and everything below
