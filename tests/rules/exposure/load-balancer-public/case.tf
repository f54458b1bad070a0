resource "aws_lb" "shop" {
  internal = false
# ^^^^^^^^^^^^^^^^ low: puts "aws_lb.shop" in front of the internet
}

resource "aws_alb" "shop" {
  internal = false
# ^^^^^^^^^^^^^^^^ low: puts "aws_alb.shop" in front of the internet
}

resource "aws_elb" "shop" {
  internal = false
# ^^^^^^^^^^^^^^^^ low: puts "aws_elb.shop" in front of the internet
}

resource "aws_lb" "inner" {
  internal = true
}
