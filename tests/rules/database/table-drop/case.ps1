Invoke-Sqlcmd -ServerInstance db.example.org -Query "DROP TABLE orders"
#                                                    ^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
Invoke-Sqlcmd -Query @"
DROP TABLE invoices
#^^^^^^^^^^^^^^^^^^ critical: drops the table "invoices" with its rows
"@
Invoke-Sqlcmd -Query "SELECT 'DROP TABLE orders'"
psql -c 'DROP TABLE audit' -h db.example.org
#        ^^^^^^^^^^^^^^^^ critical: drops the table "audit" with its rows
