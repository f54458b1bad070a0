psql -c "DELETE FROM orders"
psql -c "DELETE FROM orders WHERE 1=1"
psql -c "DELETE FROM orders WHERE id = 7"
psql -c "SELECT 1"
