require "httparty"
HTTParty.delete("https://api.digitalocean.com/v2/droplets/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.digitalocean.com/v2/droplets/1" to delete what it names
