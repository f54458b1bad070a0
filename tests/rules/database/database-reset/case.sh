prisma migrate reset
npx prisma migrate reset --force
prisma migrate deploy
rails db:drop
rails db:reset
rake db:drop
rake db:reset
rails db:migrate
alembic downgrade base
alembic upgrade head
flyway clean
liquibase drop-all
sqlx database drop
sqlx database reset
diesel database reset
diesel migration redo
dbmate drop
mix ecto.drop
atlas schema clean
supabase db reset
python manage.py flush
python3 manage.py flush
./manage.py flush
django-admin flush
python manage.py migrate
prisma db push --accept-data-loss
prisma db push
