require "faraday"
conn = Faraday.new(url: "https://api.heroku.com")
conn.delete("/apps/shop")
#^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com" to delete what it names
