foreach ($group in $groups) {
  Remove-AzResourceGroup -Name $group -Force
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Azure resource group that is named at run time and everything in it
}
Remove-AzResourceGroup -Name shop -WhatIf
Get-AzResourceGroup -Name shop
New-AzResourceGroupDeployment -ResourceGroupName shop -TemplateFile main.bicep -Mode Complete -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes whatever the template lacks from the resource group "shop"
New-AzResourceGroupDeployment -ResourceGroupName shop -TemplateFile main.bicep
