resource "aws_db_instance" "billing" {
  deletion_protection = false
  engine              = "postgres"
}

resource "aws_db_instance" "ledger" {
  deletion_protection = true
  # deletion_protection = false
}

resource "aws_dynamodb_table" "orders" {
  deletion_protection_enabled = false
}

resource "aws_lb" "web" {
  enable_deletion_protection = false
}

resource "aws_instance" "bastion" {
  disable_api_termination = false
  disable_api_stop        = false
}

resource "aws_emr_cluster" "reports" {
  termination_protection = false
}

resource "azurerm_key_vault" "shop" {
  purge_protection_enabled = false
}

resource "aws_cognito_user_pool" "people" {
  deletion_protection = "INACTIVE"
}

module "database" {
  source              = "./database"
  deletion_protection = false
}

variable "deletion_protection" {
  default = false
}

output "deletion_protection" {
  value = "deletion_protection = false"
}
