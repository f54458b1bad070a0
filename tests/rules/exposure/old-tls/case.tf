resource "azurerm_storage_account" "shop" {
  min_tls_version           = "TLS1_0"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_storage_account.shop" speak without encryption, or with one that is broken
  enable_https_traffic_only = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_storage_account.shop" speak without encryption
}

resource "azurerm_storage_account" "new" {
  min_tls_version            = "TLS1_2"
  https_traffic_only_enabled = true
}

resource "azurerm_storage_account" "newer" {
  https_traffic_only_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_storage_account.newer" speak without encryption
}

resource "azurerm_mssql_server" "billing" {
  minimum_tls_version = "1.0"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_mssql_server.billing" speak without encryption, or with one that is broken
}

resource "azurerm_postgresql_server" "billing" {
  ssl_enforcement_enabled          = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_postgresql_server.billing" speak without encryption
  ssl_minimal_tls_version_enforced = "TLS1_1"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "azurerm_postgresql_server.billing" speak without encryption, or with one that is broken
}

resource "aws_cloudfront_distribution" "www" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1"
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_cloudfront_distribution.www" speak without encryption, or with one that is broken
  }
}

resource "cloud_listener" "www" {
  tls_version = "1.1"
# ^^^^^^^^^^^^^^^^^^^ high: lets "cloud_listener.www" speak without encryption, or with one that is broken
}

resource "cloud_database" "www" {
  min_tls_version_enforced = "1.1"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "cloud_database.www" speak without encryption, or with one that is broken
  enforce_https            = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "cloud_database.www" speak without encryption
}

resource "aws_lb_listener" "www" {
  ssl_policy = "ELBSecurityPolicy-2016-08"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_lb_listener.www" speak without encryption, or with one that is broken
}

resource "aws_alb_listener" "www" {
  ssl_policy = "ELBSecurityPolicy-TLS-1-0-2015-04"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_alb_listener.www" speak without encryption, or with one that is broken
}

resource "aws_lb_listener" "new" {
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_elasticache_replication_group" "sessions" {
  transit_encryption_enabled = false
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_elasticache_replication_group.sessions" speak without encryption
}

resource "azurerm_linux_web_app" "shop" {
  https_only = false
# ^^^^^^^^^^^^^^^^^^ high: lets "azurerm_linux_web_app.shop" speak without encryption
}

resource "aws_opensearch_domain" "products" {
  domain_endpoint_options {
    enforce_https = false
#   ^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_opensearch_domain.products" speak without encryption
  }
  node_to_node_encryption {
    enabled = false
#   ^^^^^^^^^^^^^^^ high: lets "aws_opensearch_domain.products" speak without encryption
  }
}

resource "aws_msk_cluster" "events" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "aws_msk_cluster.events" speak without encryption
    }
  }
}
