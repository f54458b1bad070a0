psql -c "ALTER TABLE orders DROP COLUMN total"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
psql -c "ALTER TABLE orders ADD COLUMN total int"
echo "ALTER TABLE orders DROP COLUMN total"
