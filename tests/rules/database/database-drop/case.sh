psql -c "DROP DATABASE billing"
psql -c "drop schema billing cascade"
psql -c "SELECT 'DROP DATABASE billing'"
cqlsh -e "DROP KEYSPACE billing"
dropdb billing
dropdb -h db.internal billing
dropdb --help
mysqladmin drop billing
mysqladmin status
echo "DROP DATABASE billing"
