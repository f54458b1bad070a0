npx drizzle-kit push --force
#   ^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
npx drizzle-kit push
drizzle-kit drop
#^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
rails db:schema:load
#^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
bin/rails db:migrate
bundle exec rake db:schema:load
#           ^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
liquibase rollback v1
#^^^^^^^^^^^^^^^^^^^^ high: takes change sets back with what they hold
liquibase update
dotnet ef database drop -f
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
dotnet ef database update
npx sequelize db:drop
#   ^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
sequelize-cli db:migrate:undo:all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
sequelize-cli db:migrate
npx typeorm schema:drop -d source.ts
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
goose postgres "$DSN" reset
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
goose down-to 0
#^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
goose up
migrate -path migrations -database "$DSN" drop -f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
migrate -path migrations -database "$DSN" up
atlas schema apply --auto-approve -u "$DSN"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes the database to what a file says, drops included, and asks nobody
atlas schema apply -u "$DSN" --dry-run
php artisan migrate:fresh
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
php artisan db:wipe
#^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
php artisan migrate
php bin/console doctrine:database:drop --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
bin/console doctrine:schema:drop --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
php bin/console doctrine:migrations:migrate
npx knex migrate:rollback --all
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
npx knex migrate:rollback
knex migrate:latest
python -m alembic downgrade base
#         ^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
python -m alembic upgrade head
flask db downgrade base
#^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
flask db upgrade
diesel migration revert --all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
wp db reset --yes
#^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
wp db check
drush sql:drop -y
#^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
drush status
hasura migrate apply --down all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
./artisan migrate:fresh
#^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
