resource "aws_lb_target_group" "functions" {
  health_check {
    enabled = false
#   ^^^^^^^^^^^^^^^ medium: sends requests to "aws_lb_target_group.functions" whether it answers or not
  }
}

resource "aws_alb_target_group" "functions" {
  health_check {
    enabled = false
#   ^^^^^^^^^^^^^^^ medium: sends requests to "aws_alb_target_group.functions" whether it answers or not
  }
}

resource "aws_lb_target_group" "web" {
  health_check {
    enabled = true
  }
}
