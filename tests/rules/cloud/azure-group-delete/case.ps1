foreach ($group in $groups) {
  Remove-AzResourceGroup -Name $group -Force
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group that is named at run time and everything in it
}
Remove-AzResourceGroup -Name shop -WhatIf
Get-AzResourceGroup -Name shop
