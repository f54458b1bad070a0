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
    ipv6_cidr_blocks = ["::/0"]
  }
  ingress {
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login or a store
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
}

variable "office" {
  default = ["0.0.0.0/0"]
}

resource "aws_security_group" "store" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login or a store
  }
  ingress {
    from_port        = 22
    to_port          = 22
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login or a store
  }
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to every port
  }
  ingress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    ipv6_cidr_blocks = ["::/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to every port
  }
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = var.office
#   ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "shell" {
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login or a store
}

resource "aws_security_group_rule" "all" {
  type             = "ingress"
  from_port        = 0
  to_port          = 0
  protocol         = "-1"
  ipv6_cidr_blocks = ["::/0"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to every port
}

resource "aws_security_group_rule" "web" {
  type        = "ingress"
  from_port   = 443
  to_port     = 443
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "api" {
  type        = "ingress"
  from_port   = 8443
  to_port     = 8443
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
}

resource "aws_security_group_rule" "out" {
  type        = "egress"
  from_port   = 0
  to_port     = 0
  protocol    = "-1"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_ingress_rule" "desktop" {
  from_port = 3389
  to_port   = 3389
  cidr_ipv4 = "0.0.0.0/0"
# ^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login or a store
}

resource "azurerm_network_security_rule" "shell" {
  direction              = "Inbound"
  access                 = "Allow"
  destination_port_range = "22"
  source_address_prefix  = "*"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login, a store or every port
}

resource "azurerm_network_security_group" "all" {
  security_rule {
    direction               = "Inbound"
    access                  = "Allow"
    destination_port_range  = "*"
    source_address_prefixes = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the whole internet in to a login, a store or every port
  }
  security_rule {
    direction              = "Inbound"
    access                 = "Deny"
    destination_port_range = "*"
    source_address_prefix  = "*"
  }
  security_rule {
    direction              = "Inbound"
    access                 = "Allow"
    destination_port_range = "443"
    source_address_prefix  = "Internet"
  }
}

resource "azurerm_network_security_rule" "api" {
  direction              = "Inbound"
  access                 = "Allow"
  destination_port_range = "8443"
  source_address_prefix  = "Internet"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
}
