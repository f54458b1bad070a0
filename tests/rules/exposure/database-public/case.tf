resource "aws_db_instance" "billing" {
  publicly_accessible = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "billing" reachable from the internet
}

resource "aws_db_instance" "ledger" {
  publicly_accessible = false
}
