psql -c "UPDATE orders SET paid = true"
psql -c "UPDATE orders SET paid = true WHERE id = 7"
apt-get update
