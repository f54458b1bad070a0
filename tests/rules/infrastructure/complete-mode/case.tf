resource "azurerm_resource_group_template_deployment" "shop" {
  deployment_mode = "Complete"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything in the resource group that the template of "azurerm_resource_group_template_deployment.shop" does not have
}

resource "azurerm_template_deployment" "shop" {
  deployment_mode = "Complete"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes everything in the resource group that the template of "azurerm_template_deployment.shop" does not have
}

resource "azurerm_resource_group_template_deployment" "added" {
  deployment_mode = "Incremental"
}
