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
