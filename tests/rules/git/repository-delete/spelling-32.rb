def clean(client, things)
  client.edit_repository("one", private: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository "one" public with its whole history
  client.update_repository("one", private: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository "one" public with its whole history
  client.list("one")
end
