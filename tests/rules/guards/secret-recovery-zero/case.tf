resource "aws_secretsmanager_secret" "password" {
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret" "key" {
  recovery_window_in_days = 30
}

resource "other_secret" "key" {
  recovery_window_in_days = 0
}

locals {
  recovery_window_in_days = 0
}
