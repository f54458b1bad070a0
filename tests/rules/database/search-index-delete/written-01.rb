require "mongo"
client[:orders].drop
#^^^^^^^^^^^^^^^^^^^ critical: drops a collection or database with its documents
