class X < ActiveRecord::Migration[7.1]
  def up
    execute "DELETE FROM orders"
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
  end
end
