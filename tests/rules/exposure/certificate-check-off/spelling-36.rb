def clean(client, things)
  HTTParty.get(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  HTTParty.post(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  HTTParty.delete(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks something to delete what it names [http-delete]
  HTTParty.put(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  RestClient::Request.execute(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  RestClient::Resource.new(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Faraday.new(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Faraday::Connection.new(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Excon.new(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Typhoeus.get(verify: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  client.list("one")
end
