def clean(client, things)
  client.drop_table("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "one" with its rows
  client.drop_table?("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "one" with its rows
  client.drop_tables("one")
# ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "one" with its rows
  drop_join_table("one")
# ^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "one" with its rows
  client.list("one")
end
