require "open3"
dir = ENV.fetch("DIR")
system("rm -rf /srv/#{name}")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/…" and everything below
system "rm", "-rf", "/srv/data"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
out = `rm -rf /srv/a`
#      ^^^^^^^^^^^^^ high: deletes "/srv/a" and everything below
%x(rm -rf /srv/b)
#  ^^^^^^^^^^^^^ high: deletes "/srv/b" and everything below
Open3.capture3("rm", "-rf", "/srv/c")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/c" and everything below
Kernel.send(:system, "rm -rf /srv/d")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/d" and everything below
IO.popen(["rm", "-rf", "/srv/e"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/e" and everything below
%w[x y].each { |one| sh "rm -rf /srv/#{one}" }
#                    ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/x" and everything below
puts "rm -rf /srv"
system("echo rm -rf /srv")
logger.info(`ls /srv`)
