require "rest-client"
RestClient.delete "https://api.cloudflare.com/client/v4/zones/1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.cloudflare.com/client/v4/zones/1" to delete what it names
