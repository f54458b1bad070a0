Rails.application.load_tasks
Rake::Task["db:drop"].invoke
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
