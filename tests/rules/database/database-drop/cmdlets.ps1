Remove-DbaDatabase -SqlInstance db1 -Database shop -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
Get-DbaDatabase -SqlInstance db1 -Database shop
Remove-Sqldatabase -SqlInstance db1 -Database shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
Remove-Dbadatabasesafely -SqlInstance db1 -Database shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
