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
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the whole internet reach the API of cluster "main"
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
