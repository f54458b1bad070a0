class DropOrders < ActiveRecord::Migration[7.1]
  def up
    drop_table :orders
#   ^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
  end
end
