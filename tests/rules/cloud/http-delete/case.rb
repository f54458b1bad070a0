Net::HTTP::Delete.new(URI("https://api.example.org/zones/1"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/zones/1" to delete what it names
Net::HTTP::Get.new(URI("https://api.example.org/zones/1"))
