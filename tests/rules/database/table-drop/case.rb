class DropOrders < ActiveRecord::Migration[7.0]
  def up
    drop_table :orders
#   ^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
    execute <<~SQL
#   ^^^^^^^^^^^^^^ critical: drops the table "audit" with its rows
      DROP TABLE audit
    SQL
  end

  def down
    drop_table :others
  end
end
ActiveRecord::Base.connection.execute("DROP TABLE invoices CASCADE")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "invoices" with its rows
puts "DROP TABLE orders"
ActiveRecord::Base.connection.drop_table(:orders)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
