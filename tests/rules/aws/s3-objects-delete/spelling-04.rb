def clean(client, things)
  client.objects().batch_delete!()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket
  client.bucket().clear!()
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket that is named at run time
  client.new().clear!()
# ^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket that is named at run time
  client.object_versions().batch_delete!()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket
  client.list("one")
end
