ActiveRecord::Base.connection.truncate(:users)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table "users"
ActiveRecord::Base.connection.truncate_tables(:users, :orders)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table "users"
file.truncate(0)
