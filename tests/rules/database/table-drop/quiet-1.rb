class X < ActiveRecord::Migration[7.1]
  def up
    create_table :a
  end
  def down
    drop_table :a
  end
end
