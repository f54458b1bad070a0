def clean(client, things)
  things.each do |one|
    File.delete("one")
#   ^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    File.unlink("one")
#   ^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    FileUtils.rm("one")
#   ^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    FileUtils.rm_f("one")
#   ^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    FileUtils.remove("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    FileUtils.remove_file("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "one"
    client.list("one")
  end
end
