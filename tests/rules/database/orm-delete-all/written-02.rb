require "sequel"
DB = Sequel.connect(url)
DB[:orders].delete
#^^^^^^^^^^^^^^^^^ high: deletes every row of a model
