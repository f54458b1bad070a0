resource "aws_autoscaling_group" "web" {
  min_size         = 0
  max_size         = 0
# ^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_autoscaling_group.web" with nothing running
  desired_capacity = 0
# ^^^^^^^^^^^^^^^^^^^^ high: leaves "aws_autoscaling_group.web" with nothing running
}

resource "aws_ecs_service" "checkout" {
  desired_count = 0
# ^^^^^^^^^^^^^^^^^ high: leaves "aws_ecs_service.checkout" with nothing running
}

resource "kubernetes_deployment" "web" {
  spec {
    replicas = 0
#   ^^^^^^^^^^^^ high: leaves "kubernetes_deployment.web" with nothing running
  }
}

resource "aws_ecs_service" "shop" {
  desired_count = 2
}

locals {
  desired_count = 0
}
