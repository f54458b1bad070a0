def clean(client, things)
  FileUtils.chmod("0777", "one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  FileUtils.chmod_R("0777", "one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  File.chmod("0777", "one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "one"
  client.list("one")
end
