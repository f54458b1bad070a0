require "mongo"
client = Mongo::Client.new(u)
client[:orders].delete_many({})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row or document it can reach
