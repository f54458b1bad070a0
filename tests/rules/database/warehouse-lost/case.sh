snowsql -q "CREATE OR REPLACE TABLE orders AS SELECT 1"
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces "orders" with its rows
snowsql -q "CREATE TABLE orders AS SELECT 1"
