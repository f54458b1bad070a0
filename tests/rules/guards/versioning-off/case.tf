resource "aws_s3_bucket_versioning" "invoices" {
  versioning_configuration {
    status = "Suspended"
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
  }
}

resource "google_storage_bucket" "photos" {
  versioning {
    enabled = false
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "old" {
  rule {
    status = "Disabled"
  }
}
