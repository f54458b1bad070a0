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
