resource "aws_s3_bucket_acl" "www" {
  acl = "public-read"
# ^^^^^^^^^^^^^^^^^^^ critical: makes "aws_s3_bucket_acl.www" readable for everyone
}

resource "aws_s3_bucket_acl" "invoices" {
  acl = "private"
}

resource "aws_s3_bucket_public_access_block" "www" {
  block_public_acls       = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
  block_public_policy     = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
  ignore_public_acls      = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "closed" {
  restrict_public_buckets = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
}

resource "google_storage_bucket_iam_member" "www" {
  member = "allUsers"
# ^^^^^^^^^^^^^^^^^^^ critical: makes "google_storage_bucket_iam_member.www" readable for everyone
}

resource "google_storage_bucket_iam_binding" "www" {
  members = ["allUsers"]
# ^^^^^^^^^^^^^^^^^^^^^^ critical: makes "google_storage_bucket_iam_binding.www" readable for everyone
}
