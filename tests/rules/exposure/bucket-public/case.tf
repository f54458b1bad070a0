resource "aws_s3_bucket_acl" "www" {
  acl = "public-read"
}

resource "aws_s3_bucket_acl" "invoices" {
  acl = "private"
}

resource "aws_s3_bucket_public_access_block" "www" {
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "closed" {
  restrict_public_buckets = false
}

resource "google_storage_bucket_iam_member" "www" {
  member = "allUsers"
}

resource "google_storage_bucket_iam_binding" "www" {
  members = ["allUsers"]
}
