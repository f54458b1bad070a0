require "sequel"
DB = Sequel.connect(url)
DB.drop_table(:orders)
#^^^^^^^^^^^^^^^^^^^^^ critical: drops "orders"
#^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows [table-drop]
