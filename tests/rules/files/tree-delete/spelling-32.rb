def clean(client, things)
  FileUtils.rmtree("one")
# ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder and everything below
  FileUtils.safe_unlink("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  rm_r("one")
# ^^^^^^^^^^^ high: deletes the folder "one" and everything below
  remove_dir("one")
# ^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  FileUtils.remove_entry("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  Dir.rmdir("one")
# ^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  Dir.unlink("one")
# ^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  Dir.delete("one")
# ^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
  client.list("one")
end
