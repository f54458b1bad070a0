resource "aws_db_instance" "billing" {
  backup_retention_period = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of "aws_db_instance.billing"
}

resource "aws_elasticache_replication_group" "sessions" {
  snapshot_retention_limit = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of "aws_elasticache_replication_group.sessions"
}

resource "aws_redshift_cluster" "reports" {
  automated_snapshot_retention_period = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of "aws_redshift_cluster.reports"
}

resource "aws_fsx_lustre_file_system" "scratch_space" {
  automatic_backup_retention_days = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps no automatic backups of "aws_fsx_lustre_file_system.scratch_space"
}

resource "aws_dynamodb_table" "orders" {
  point_in_time_recovery {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: switches point-in-time recovery of "aws_dynamodb_table.orders" off
  }
}

resource "aws_db_instance" "ledger" {
  backup_retention_period = 7
}

variable "backup_retention_period" {
  default = 0
}

resource "google_sql_database_instance" "billing" {
  settings {
    backup_configuration {
      enabled                        = false
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of "google_sql_database_instance.billing"
      point_in_time_recovery_enabled = false
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of "google_sql_database_instance.billing"
    }
  }
}

resource "azurerm_postgresql_server" "billing" {
  geo_redundant_backup_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps less of "azurerm_postgresql_server.billing" to go back to
}

resource "azurerm_monitor_diagnostic_setting" "logs" {
  retention_policy {
    enabled = false
#   ^^^^^^^^^^^^^^^ medium: keeps less of "azurerm_monitor_diagnostic_setting.logs" to go back to
  }
}

resource "google_sql_database_instance" "ledger" {
  settings {
    backup_configuration {
      enabled = true
    }
  }
}
