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

resource "cloud_database" "billing" {
  delete_protection = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "cloud_database.billing" without deletion protection
}

resource "cloud_cluster" "shop" {
  delete_protection_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "cloud_cluster.shop" without deletion protection
}

resource "google_sql_user" "app" {
  deletion_policy = "ABANDON"
}

resource "google_sql_database" "billing" {
  deletion_policy = "DELETE"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "google_sql_database.billing" without deletion protection
}

provider "azurerm" {
  features {
    resource_group {
      prevent_deletion_if_contains_resources = false
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets a resource group be deleted with everything that still is in it
    }
  }
}

locals {
  protect = false
}

variable "guard" {
  default = true
}

resource "aws_db_instance" "named" {
  deletion_protection = local.protect
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_db_instance.named" without deletion protection
}

resource "aws_db_instance" "guarded" {
  deletion_protection = var.guard
}
