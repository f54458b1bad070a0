def clean(client, things)
  HTTParty.get(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  HTTParty.post(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  HTTParty.delete(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks something to delete what it names [http-delete]
  RestClient::Request.execute(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  RestClient::Resource.new(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Faraday.new(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Excon.new(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  Typhoeus.get(verify_ssl: false)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
  client.list("one")
end
