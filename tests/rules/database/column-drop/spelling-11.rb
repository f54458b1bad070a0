def clean(client, things)
  client.remove_columns("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "one"
  remove_columns("one")
# ^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "one"
  client.remove_column("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "one"
  ActiveRecord::Base.remove_column("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "one"
  client.list("one")
end
