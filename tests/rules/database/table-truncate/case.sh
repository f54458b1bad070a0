psql -c "TRUNCATE TABLE orders"
mysql shop -e "truncate orders"
truncate -s 10M image.raw
psql -c "SELECT 'TRUNCATE orders'"
