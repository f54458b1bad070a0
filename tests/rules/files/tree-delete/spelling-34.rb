def clean(client, things)
  File.delete(Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  File.unlink(Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  FileUtils.rm(Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  FileUtils.rm_f(Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  FileUtils.remove(Dir.glob())
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list
  client.list("one")
end
