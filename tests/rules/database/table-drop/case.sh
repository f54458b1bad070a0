psql -d shop -c "DROP TABLE IF EXISTS orders"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
mysql -e 'drop materialized view totals'
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "totals" with its rows
mysql shop -e "DROP TABLESPACE old"
#              ^^^^^^^^^^^^^^^^^^^ critical: drops the table "old" with its rows
psql <<SQL
CREATE TEMP TABLE scratch (id int);
DROP TABLE scratch;
DROP TABLE ledger;
#^^^^^^^^^^^^^^^^ critical: drops the table "ledger" with its rows
SQL
psql -c "SELECT 1 -- DROP TABLE orders"
echo "DROP TABLE orders"
influx -execute 'DROP MEASUREMENT cpu'
#                ^^^^^^^^^^^^^^^^^^^^ critical: drops the table "cpu" with its rows
influx -execute 'DROP SERIES FROM cpu'
#                ^^^^^^^^^^^^^^^^^^^^ critical: drops the table "cpu" with its rows
influx -execute 'SHOW MEASUREMENTS'
