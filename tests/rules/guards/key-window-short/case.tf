resource "aws_kms_key" "invoices" {
  deletion_window_in_days = 7
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives only days to notice that the key "aws_kms_key.invoices" was deleted
}

resource "aws_kms_key" "ledger" {
  deletion_window_in_days = 30
}

resource "google_kms_crypto_key" "invoices" {
  destroy_scheduled_duration = "86400s"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives only days to notice that the key "google_kms_crypto_key.invoices" was deleted
}

resource "google_kms_crypto_key" "ledger" {
  destroy_scheduled_duration = "2592000s"
}
