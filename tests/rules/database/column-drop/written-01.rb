class X < ActiveRecord::Migration[7.1]
  def change
    remove_column :users, :email
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "users"
  end
end
