psql -c "TRUNCATE TABLE orders"
#        ^^^^^^^^^^^^^^^^^^^^^ critical: empties the table "orders"
mysql shop -e "truncate orders"
#              ^^^^^^^^^^^^^^^ critical: empties the table "orders"
truncate -s 10M image.raw
psql -c "SELECT 'TRUNCATE orders'"
