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

resource "aws_instance" "frozen" {
  lifecycle {
    ignore_changes = all
#   ^^^^^^^^^^^^^^^^^^^^ medium: leaves "aws_instance.frozen" as it is, whatever the code says
  }
}

resource "aws_instance" "tagged" {
  lifecycle {
    ignore_changes = [tags]
  }
}
