ActiveRecord::Base.connection.truncate(:users)
ActiveRecord::Base.connection.truncate_tables(:users, :orders)
file.truncate(0)
