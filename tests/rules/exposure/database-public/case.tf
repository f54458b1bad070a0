resource "aws_db_instance" "billing" {
  publicly_accessible = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "aws_db_instance.billing" reachable from the internet
}

resource "aws_db_instance" "ledger" {
  publicly_accessible = false
}

resource "azurerm_mssql_server" "billing" {
  public_network_access_enabled = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "azurerm_mssql_server.billing" reachable from the internet
}

resource "azurerm_postgresql_flexible_server" "billing" {
  public_network_access_enabled = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "azurerm_postgresql_flexible_server.billing" reachable from the internet
}

resource "azurerm_cosmosdb_account" "events" {
  public_network_access_enabled = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "azurerm_cosmosdb_account.events" reachable from the internet
}

resource "azurerm_redis_cache" "sessions" {
  public_network_access_enabled = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "azurerm_redis_cache.sessions" reachable from the internet
}

resource "azurerm_mariadb_server" "old" {
  public_network_access_enabled = true
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "azurerm_mariadb_server.old" reachable from the internet
}

resource "azurerm_mssql_server" "ledger" {
  public_network_access_enabled = false
}

resource "azurerm_mssql_firewall_rule" "all" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "azurerm_mssql_firewall_rule.all" reachable from the internet
}

resource "azurerm_mssql_firewall_rule" "office" {
  start_ip_address = "203.0.113.7"
  end_ip_address   = "203.0.113.7"
}

resource "google_sql_database_instance" "billing" {
  settings {
    ip_configuration {
      ipv4_enabled = true
#     ^^^^^^^^^^^^^^^^^^^ high: gives "google_sql_database_instance.billing" an address on the internet
    }
  }
}

module "database" {
  source           = "./database"
  ip_configuration = { ipv4_enabled = true, private_network = "main" }
  settings = {
    publicly_accessible = true
  }
}
