def clean(client, things)
  rename_column("one")
# ^^^^^^^^^^^^^^^^^^^^ medium: renames or changes a column of "one" under the programs that read it
  rename_table("one")
# ^^^^^^^^^^^^^^^^^^^ medium: renames or changes a column of "one" under the programs that read it
  change_column("one")
# ^^^^^^^^^^^^^^^^^^^^ medium: renames or changes a column of "one" under the programs that read it
  client.list("one")
end
