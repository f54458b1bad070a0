Remove-AzSqlDatabase -ResourceGroupName shop -ServerName db -DatabaseName orders -Name orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Azure resource "orders"
Remove-AzResourceLock -LockId $id
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the lock
Remove-AzApiManagement -Name gateway
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the Azure resource "gateway"
Remove-AzContext -Name shop
Get-AzSqlDatabase -Name orders
