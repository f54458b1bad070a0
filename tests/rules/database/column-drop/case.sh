psql -c "ALTER TABLE orders DROP COLUMN total"
psql -c "ALTER TABLE orders ADD COLUMN total int"
echo "ALTER TABLE orders DROP COLUMN total"
