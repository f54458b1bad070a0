resource "aws_db_instance" "billing" {
  deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "billing" without deletion protection
  engine              = "postgres"
}

resource "aws_db_instance" "ledger" {
  deletion_protection = true
  # deletion_protection = false
}

resource "aws_dynamodb_table" "orders" {
  deletion_protection_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "orders" without deletion protection
}

resource "aws_lb" "web" {
  enable_deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "web" without deletion protection
}

resource "aws_instance" "bastion" {
  disable_api_termination = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "bastion" without deletion protection
  disable_api_stop        = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "bastion" without deletion protection
}

resource "aws_emr_cluster" "reports" {
  termination_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "reports" without deletion protection
}

resource "azurerm_key_vault" "shop" {
  purge_protection_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "shop" without deletion protection
}

resource "aws_cognito_user_pool" "people" {
  deletion_protection = "INACTIVE"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "people" without deletion protection
}

module "database" {
  source              = "./database"
  deletion_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "database" without deletion protection
}

variable "deletion_protection" {
  default = false
}

output "deletion_protection" {
  value = "deletion_protection = false"
}
