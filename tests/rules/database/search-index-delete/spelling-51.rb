require "mongo"

def clean(client, things)
  client.drop()
# ^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  client.database().drop()
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  Mongoid.purge!()
# ^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  Mongoid.truncate!()
# ^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  client.drop_database()
# ^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database [database-drop]
# ^^^^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
  client.list("one")
end
