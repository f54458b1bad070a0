def clean(client, things)
  truncate_tables()
# ^^^^^^^^^^^^^^^^^ critical: empties the table
  client.truncate_tables()
# ^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table
  client.truncate_table()
# ^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table
  client.list("one")
end
