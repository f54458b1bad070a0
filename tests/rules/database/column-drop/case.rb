class RemoveEmail < ActiveRecord::Migration[7.0]
  def change
    remove_column :users, :email, :string
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "users"
    add_column :users, :mail, :string
  end
end
