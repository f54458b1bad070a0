def clean(client, things)
  Marshal.load(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^^ medium: makes objects, and runs what they ask for, of data from elsewhere
  YAML.unsafe_load(decode64())
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: makes objects, and runs what they ask for, of data from elsewhere
  client.list("one")
end
