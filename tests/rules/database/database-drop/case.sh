psql -c "DROP DATABASE billing"
#        ^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
psql -c "drop schema billing cascade"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
psql -c "SELECT 'DROP DATABASE billing'"
cqlsh -e "DROP KEYSPACE billing"
#         ^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
dropdb billing
#^^^^^^^^^^^^^ critical: drops the database "billing"
dropdb -h db.internal billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
dropdb --help
mysqladmin drop billing
#^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
mysqladmin status
echo "DROP DATABASE billing"
