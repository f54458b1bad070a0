class X < ActiveRecord::Migration[7.1]
  def change
    remove_columns :users, :email, :phone
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "users"
  end
end
