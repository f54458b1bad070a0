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

data "aws_iam_policy_document" "www" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::www/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
#     ^^^^^^^^^^^^^^^^^^^ critical: lets everybody at the objects that the statement names
    }
  }
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::www/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = ["vpce-1"]
    }
  }
}

resource "azurerm_storage_container" "www" {
  container_access_type = "blob"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "azurerm_storage_container.www" readable for everyone
}

resource "azurerm_storage_container" "invoices" {
  container_access_type = "private"
}

resource "azurerm_storage_account" "shop" {
  allow_nested_items_to_be_public = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets containers of "azurerm_storage_account.shop" be made public
}

resource "azurerm_storage_account" "old" {
  allow_blob_public_access = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets containers of "azurerm_storage_account.old" be made public
}

resource "google_storage_bucket_acl" "www" {
  predefined_acl = "publicRead"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "google_storage_bucket_acl.www" readable for everyone
}

resource "google_storage_bucket_acl" "old" {
  role_entity = ["READER:allUsers"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "google_storage_bucket_acl.old" readable for everyone
}

resource "google_storage_bucket_acl" "own" {
  role_entity = ["OWNER:project-owners-1"]
}
