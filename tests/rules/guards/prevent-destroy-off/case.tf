resource "aws_db_instance" "billing" {
  lifecycle {
    prevent_destroy = false
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: lets a plan destroy "aws_db_instance.billing"
  }
}

resource "aws_db_instance" "ledger" {
  lifecycle {
    prevent_destroy = true
  }
}

locals {
  prevent_destroy = false
}
