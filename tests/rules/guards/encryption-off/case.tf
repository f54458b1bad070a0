resource "aws_db_instance" "billing" {
  storage_encrypted = false
}

resource "aws_db_instance" "ledger" {
  storage_encrypted = true
}

resource "aws_elasticache_replication_group" "sessions" {
  at_rest_encryption_enabled = false
}

resource "aws_opensearch_domain" "products" {
  encrypt_at_rest {
    enabled = false
  }
}

resource "aws_ebs_volume" "data" {
  encrypted = false
}

resource "aws_efs_file_system" "share" {
  encrypted = false
}

resource "aws_redshift_cluster" "reports" {
  encrypted = false
}

resource "null_resource" "marker" {
  triggers = { encrypted = false }
}
