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
