require "net/http"
Net::HTTP::Delete.new(URI("https://api.heroku.com/apps/shop"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.heroku.com/apps/shop" to delete what it names
