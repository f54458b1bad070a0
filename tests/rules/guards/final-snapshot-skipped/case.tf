resource "aws_db_instance" "billing" {
  skip_final_snapshot      = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_db_instance.billing" be deleted without a final snapshot
  delete_automated_backups = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the automated backups of "aws_db_instance.billing" go with it
}

resource "aws_fsx_windows_file_system" "share" {
  skip_final_backup = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_fsx_windows_file_system.share" be deleted without a final snapshot
}

module "database" {
  source              = "./database"
  skip_final_snapshot = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "module.database" be deleted without a final snapshot
}

resource "aws_db_instance" "ledger" {
  skip_final_snapshot       = false
  final_snapshot_identifier = "ledger-last"
}

resource "aws_db_instance" "billing" {
  apply_immediately = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ low: restarts "aws_db_instance.billing" in the middle of the day when a change needs it
}

resource "aws_rds_cluster" "billing" {
  apply_immediately = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ low: restarts "aws_rds_cluster.billing" in the middle of the day when a change needs it
}

resource "aws_docdb_cluster" "billing" {
  apply_immediately = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ low: restarts "aws_docdb_cluster.billing" in the middle of the day when a change needs it
}

resource "aws_neptune_cluster" "billing" {
  apply_immediately = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ low: restarts "aws_neptune_cluster.billing" in the middle of the day when a change needs it
}

resource "aws_elasticache_cluster" "sessions" {
  apply_immediately = false
}

resource "aws_elasticache_replication_group" "sessions" {
  apply_immediately = true
# ^^^^^^^^^^^^^^^^^^^^^^^^ low: restarts "aws_elasticache_replication_group.sessions" in the middle of the day when a change needs it
}
