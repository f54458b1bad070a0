def clean(client, things)
  Faraday.new(ssl: { verify: false })
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Faraday::Connection.new(ssl: { verify: false })
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  client.list("one")
end
