psql -c "CREATE INDEX orders_customer ON orders (customer_id)"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps writers out of "orders" while the index is built
psql -c "CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id)"
