File.delete("/srv/one.lock")
