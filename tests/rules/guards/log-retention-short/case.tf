resource "aws_cloudwatch_log_group" "shop" {
  retention_in_days = 1
# ^^^^^^^^^^^^^^^^^^^^^ high: keeps the logs of "aws_cloudwatch_log_group.shop" for too short to look back
}

resource "aws_cloudwatch_log_group" "kept" {
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "for_ever" {
  retention_in_days = 0
}

resource "aws_lb" "shop" {
  access_logs {
    enabled = false
#   ^^^^^^^^^^^^^^^ medium: keeps no record of who called "aws_lb.shop"
  }
}

resource "aws_alb" "shop" {
  access_logs {
    enabled = false
#   ^^^^^^^^^^^^^^^ medium: keeps no record of who called "aws_alb.shop"
  }
}
