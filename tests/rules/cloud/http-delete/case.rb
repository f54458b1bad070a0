Net::HTTP::Delete.new(URI("https://api.example.org/zones/1"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/1" to delete what it names
Net::HTTP::Get.new(URI("https://api.example.org/zones/1"))
HTTParty.delete("https://api.example.org/zones/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/1" to delete what it names
RestClient.delete "https://api.example.org/zones/#{id}"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/…" to delete what it names
Faraday.delete("https://api.example.org/zones/1")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/1" to delete what it names
HTTParty.delete("http://localhost:3000/items/1")
HTTParty.get("https://api.example.org/zones/1")
