resource "aws_kms_key" "invoices" {
  deletion_window_in_days = 7
}

resource "aws_kms_key" "ledger" {
  deletion_window_in_days = 30
}
