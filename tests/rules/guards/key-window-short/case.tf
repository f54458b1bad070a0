resource "aws_kms_key" "invoices" {
  deletion_window_in_days = 7
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives only days to notice that the key "aws_kms_key.invoices" was deleted
}

resource "aws_kms_key" "ledger" {
  deletion_window_in_days = 30
}
