resource "aws_db_instance" "billing" {
  publicly_accessible = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "aws_db_instance.billing" reachable from the internet
}

resource "aws_db_instance" "ledger" {
  publicly_accessible = false
}
