resource "aws_db_instance" "billing" {
  username = "shop"
  password = "kT7v9qLm2Rw8"
# ^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts a secret where everybody who reads the file has it
}

resource "aws_db_instance" "ledger" {
  username = "shop"
  password = var.password
}

provider "aws" {
  access_key = "AKIA1111222233334455"
#               ^^^^^^^^^^^^^^^^^^^^ high: puts a secret where everybody who reads the file has it
}
