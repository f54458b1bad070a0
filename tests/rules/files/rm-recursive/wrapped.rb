def run(command)
  puts command
  system(command)
end

run "rm -rf /srv/data"
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
run "ls /srv/data"
words = %w[rm -r]
words << "-f"
words.push("/srv/data")
system(*words)
#^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
