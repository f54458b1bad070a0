require "mongo"
client.database.drop
#^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
