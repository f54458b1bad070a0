def clean(client, things)
  client.bucket().delete!()
# ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket that is named at run time with every object in it
  client.new().delete!()
# ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket that is named at run time with every object in it
  client.list("one")
end
