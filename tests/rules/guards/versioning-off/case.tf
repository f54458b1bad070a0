resource "aws_s3_bucket_versioning" "invoices" {
  versioning_configuration {
    status = "Suspended"
#   ^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "aws_s3_bucket_versioning.invoices"
  }
}

resource "aws_s3_bucket_versioning" "ledger" {
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "old" {
  versioning {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "aws_s3_bucket.old"
  }
}

resource "google_storage_bucket" "photos" {
  versioning {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "google_storage_bucket.photos"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "old" {
  rule {
    status = "Disabled"
  }
}

resource "azurerm_storage_account" "invoices" {
  blob_properties {
    versioning_enabled = false
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "azurerm_storage_account.invoices"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "invoices" {
  rule {
    noncurrent_version_expiration {
      noncurrent_days = 1
#     ^^^^^^^^^^^^^^^^^^^ high: throws older versions of objects in "aws_s3_bucket_lifecycle_configuration.invoices" away after a day
    }
  }
}

resource "aws_s3_bucket" "old" {
  lifecycle_rule {
    noncurrent_version_expiration {
      days = 1
#     ^^^^^^^^ high: throws older versions of objects in "aws_s3_bucket.old" away after a day
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "ledger" {
  rule {
    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

resource "azurerm_key_vault" "shop" {
  soft_delete_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what leaves "azurerm_key_vault.shop" at once
}
