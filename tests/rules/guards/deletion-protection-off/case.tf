resource "aws_db_instance" "billing" {
  deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_db_instance.billing" without deletion protection
  engine              = "postgres"
}

resource "aws_db_instance" "ledger" {
  deletion_protection = true
  # deletion_protection = false
}

resource "aws_dynamodb_table" "orders" {
  deletion_protection_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_dynamodb_table.orders" without deletion protection
}

resource "aws_lb" "web" {
  enable_deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_lb.web" without deletion protection
}

resource "aws_instance" "bastion" {
  disable_api_termination = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_instance.bastion" without deletion protection
  disable_api_stop        = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_instance.bastion" without deletion protection
}

resource "aws_emr_cluster" "reports" {
  termination_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_emr_cluster.reports" without deletion protection
}

resource "azurerm_key_vault" "shop" {
  purge_protection_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "azurerm_key_vault.shop" without deletion protection
}

resource "aws_cognito_user_pool" "people" {
  deletion_protection = "INACTIVE"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_cognito_user_pool.people" without deletion protection
}

module "database" {
  source              = "./database"
  deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "module.database" without deletion protection
}

variable "deletion_protection" {
  default = false
}

output "deletion_protection" {
  value = "deletion_protection = false"
}
