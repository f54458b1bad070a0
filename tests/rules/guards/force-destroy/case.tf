resource "aws_s3_bucket" "invoices" {
  bucket        = "invoices"
  force_destroy = true
# ^^^^^^^^^^^^^^^^^^^^ high: lets "aws_s3_bucket.invoices" be deleted together with everything in it
}

resource "aws_ecr_repository" "shop" {
  force_delete = true
# ^^^^^^^^^^^^^^^^^^^ high: lets "aws_ecr_repository.shop" be deleted together with everything in it
}

resource "google_bigquery_dataset" "reports" {
  delete_contents_on_destroy = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "google_bigquery_dataset.reports" be deleted together with everything in it
}

resource "aws_s3_bucket" "logs" {
  force_destroy = false
  tags          = { note = "force_destroy = true" }
}

variable "force_destroy" {
  default = true
}
