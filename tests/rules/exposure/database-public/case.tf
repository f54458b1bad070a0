resource "aws_db_instance" "billing" {
  publicly_accessible = true
}

resource "aws_db_instance" "ledger" {
  publicly_accessible = false
}
