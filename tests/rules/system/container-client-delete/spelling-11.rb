def clean(client, things)
  Docker::Container.prune()
# ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
  Docker::Image.prune()
# ^^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
  Docker::Container.delete_all!()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes everything that does not run
  client.list("one")
end
