psql -d shop -c "DROP TABLE IF EXISTS orders"
mysql -e 'drop materialized view totals'
mysql shop -e "DROP TABLESPACE old"
psql <<SQL
CREATE TEMP TABLE scratch (id int);
DROP TABLE scratch;
DROP TABLE ledger;
SQL
psql -c "SELECT 1 -- DROP TABLE orders"
echo "DROP TABLE orders"
