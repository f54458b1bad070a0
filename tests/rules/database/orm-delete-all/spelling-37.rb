require "sequel"

def clean(client, things)
  client.drop_table("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "one" with its rows [table-drop]
  client.drop_database("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "one" [database-drop]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
  client.delete_all("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
  client.destroy_all("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "one"
  client.list("one")
end
