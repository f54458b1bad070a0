def clean(client, things)
  ActiveRecord::Tasks::DatabaseTasks.drop_current()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  ActiveRecord::Tasks::DatabaseTasks.drop_all()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  ActiveRecord::Tasks::DatabaseTasks.purge_all()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  ActiveRecord::Tasks::DatabaseTasks.truncate_all()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  ActiveRecord::Tasks::DatabaseTasks.purge()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  ActiveRecord::Tasks::DatabaseTasks.drop()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
  client.list("one")
end
