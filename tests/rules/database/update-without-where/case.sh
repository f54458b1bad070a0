psql -c "UPDATE orders SET paid = true"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "orders"
psql -c "UPDATE orders SET paid = true WHERE id = 7"
apt-get update
