resource "aws_security_group" "web" {
  ingress {
    cidr_blocks      = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    ipv6_cidr_blocks = ["::/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  }
  egress {
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  cidr_ipv4 = "0.0.0.0/0"
# ^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
}

resource "aws_vpc_security_group_ingress_rule" "ssh6" {
  cidr_ipv6 = "::/0"
# ^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
}

resource "aws_vpc_security_group_egress_rule" "out" {
  cidr_ipv4 = "0.0.0.0/0"
}

resource "google_compute_firewall" "web" {
  source_ranges = ["0.0.0.0/0"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
}

resource "aws_security_group" "office" {
  ingress {
    cidr_blocks = ["192.0.2.0/24"]
  }
}

resource "google_sql_database_instance" "billing" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0"
#       ^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
      }
      authorized_networks {
        value = "192.0.2.0/24"
      }
    }
  }
}

resource "aws_eks_cluster" "main" {
  vpc_config {
    public_access_cidrs = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the whole internet reach the API of cluster "aws_eks_cluster.main"
  }
}

resource "aws_eks_cluster" "office" {
  vpc_config {
    public_access_cidrs = ["192.0.2.0/24"]
  }
}

resource "aws_route" "out" {
  destination_cidr_block = "0.0.0.0/0"
}

module "other" {
  default_value = "0.0.0.0/0"
}

resource "aws_security_group" "balancer" {
  ingress {
    from_port        = 443
    to_port          = 443
    cidr_blocks      = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: lets the whole internet in to the ports of the web
    ipv6_cidr_blocks = ["::/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: lets the whole internet in to the ports of the web
  }
  ingress {
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  }
  ingress {
    from_port   = 80
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  }
}

resource "aws_vpc_security_group_ingress_rule" "web" {
  from_port = 80
  to_port   = 80
  cidr_ipv4 = "0.0.0.0/0"
# ^^^^^^^^^^^^^^^^^^^^^^^ low: lets the whole internet in to the ports of the web
}
