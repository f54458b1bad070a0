def clean(client, things)
  drop_database("one")
# ^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
  client.drop_database("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
  client.recreate_database("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one"
  client.list("one")
end
