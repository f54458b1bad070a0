resource "aws_db_instance" "billing" {
  storage_encrypted = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "billing" unencrypted
}

resource "aws_db_instance" "ledger" {
  storage_encrypted = true
}

resource "aws_elasticache_replication_group" "sessions" {
  at_rest_encryption_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "sessions" unencrypted
}

resource "aws_opensearch_domain" "products" {
  encrypt_at_rest {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: stores the data of "products" unencrypted
  }
}

resource "aws_ebs_volume" "data" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "data" unencrypted
}

resource "aws_efs_file_system" "share" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "share" unencrypted
}

resource "aws_redshift_cluster" "reports" {
  encrypted = false
# ^^^^^^^^^^^^^^^^^ high: stores the data of "reports" unencrypted
}

resource "null_resource" "marker" {
  triggers = { encrypted = false }
}
