class X < ActiveRecord::Migration[7.1]
  def change
    change_table :users do |t|
      t.remove :email
#     ^^^^^^^^^^^^^^^ high: drops the column "email"
    end
  end
end
