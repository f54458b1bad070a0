resource "aws_s3_bucket" "invoices" {
  bucket        = "invoices"
  force_destroy = true
}

resource "aws_ecr_repository" "shop" {
  force_delete = true
}

resource "google_bigquery_dataset" "reports" {
  delete_contents_on_destroy = true
}

resource "aws_s3_bucket" "logs" {
  force_destroy = false
  tags          = { note = "force_destroy = true" }
}

variable "force_destroy" {
  default = true
}
