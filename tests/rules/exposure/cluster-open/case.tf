resource "azurerm_kubernetes_cluster" "shop" {
  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet reach the control plane of "azurerm_kubernetes_cluster.shop"
  }
}

resource "azurerm_kubernetes_cluster" "old" {
  api_server_authorized_ip_ranges = ["0.0.0.0/0"]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet reach the control plane of "azurerm_kubernetes_cluster.old"
}

resource "azurerm_kubernetes_cluster" "inner" {
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
}

resource "google_container_cluster" "shop" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0"
#     ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet reach the control plane of "google_container_cluster.shop"
    }
  }
}
