resource "aws_secretsmanager_secret" "password" {
  recovery_window_in_days = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the secret "aws_secretsmanager_secret.password" be deleted with no way back
}

resource "aws_secretsmanager_secret" "key" {
  recovery_window_in_days = 30
}

resource "other_secret" "key" {
  recovery_window_in_days = 0
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "other_secret.key" be deleted with no way back
}

locals {
  recovery_window_in_days = 0
}
