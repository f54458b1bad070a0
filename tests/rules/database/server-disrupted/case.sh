psql -c "ALTER SYSTEM SET fsync = off"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives up the promise that committed data survives a crash
psql -c "ALTER SYSTEM SET work_mem = '64MB'"
