resource "aws_db_instance" "billing" {
  storage_encrypted = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "aws_db_instance.billing" unencrypted
}

resource "aws_db_instance" "ledger" {
  storage_encrypted = true
}

resource "aws_elasticache_replication_group" "sessions" {
  at_rest_encryption_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "aws_elasticache_replication_group.sessions" unencrypted
}

resource "aws_opensearch_domain" "products" {
  encrypt_at_rest {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: stores the data of "aws_opensearch_domain.products" unencrypted
  }
}

resource "aws_ebs_volume" "data" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_ebs_volume.data" unencrypted
}

resource "aws_efs_file_system" "share" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_efs_file_system.share" unencrypted
}

resource "aws_redshift_cluster" "reports" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_redshift_cluster.reports" unencrypted
}

resource "null_resource" "marker" {
  triggers = { encrypted = false }
}

resource "aws_kms_key" "invoices" {
  enable_key_rotation = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: uses the key "aws_kms_key.invoices" for ever
}

resource "google_kms_key" "invoices" {
  rotation_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^ medium: uses the key "google_kms_key.invoices" for ever
}

resource "aws_instance" "web" {
  root_block_device {
    encrypted = false
#   ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_instance.web" unencrypted
  }
  ebs_block_device {
    encrypted = true
  }
}

resource "aws_instance" "store" {
  ebs_block_device {
    encrypted = false
#   ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_instance.store" unencrypted
  }
}

resource "aws_launch_template" "web" {
  block_device_mappings {
    ebs {
      encrypted = false
#     ^^^^^^^^^^^^^^^^^ high: stores the data of "aws_launch_template.web" unencrypted
    }
  }
}

resource "azurerm_storage_account" "shop" {
  infrastructure_encryption_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "azurerm_storage_account.shop" unencrypted
}

resource "aws_dynamodb_table" "orders" {
  server_side_encryption {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: stores the data of "aws_dynamodb_table.orders" unencrypted
  }
}
