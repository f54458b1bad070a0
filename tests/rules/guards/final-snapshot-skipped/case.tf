resource "aws_db_instance" "billing" {
  skip_final_snapshot      = true
  delete_automated_backups = true
}

resource "aws_fsx_windows_file_system" "share" {
  skip_final_backup = true
}

module "database" {
  source              = "./database"
  skip_final_snapshot = true
}

resource "aws_db_instance" "ledger" {
  skip_final_snapshot       = false
  final_snapshot_identifier = "ledger-last"
}
