prisma migrate reset
#^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
npx prisma migrate reset --force
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
prisma migrate deploy
rails db:drop
#^^^^^^^^^^^^ critical: resets the database: drops what is in it
rails db:reset
#^^^^^^^^^^^^^ critical: resets the database: drops what is in it
rake db:drop
#^^^^^^^^^^^ critical: resets the database: drops what is in it
rake db:reset
#^^^^^^^^^^^^ critical: resets the database: drops what is in it
rails db:migrate
alembic downgrade base
#^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
alembic upgrade head
flyway clean
#^^^^^^^^^^^ critical: resets the database: drops what is in it
liquibase drop-all
#^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
sqlx database drop
#^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
sqlx database reset
#^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
diesel database reset
#^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
diesel migration redo
#^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
dbmate drop
#^^^^^^^^^^ critical: resets the database: drops what is in it
mix ecto.drop
#^^^^^^^^^^^^ critical: resets the database: drops what is in it
atlas schema clean
#^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
supabase db reset
#^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
python manage.py flush
#^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
python3 manage.py flush
#^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
./manage.py flush
#^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
django-admin flush
#^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
python manage.py migrate
prisma db push --accept-data-loss
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
prisma db push
