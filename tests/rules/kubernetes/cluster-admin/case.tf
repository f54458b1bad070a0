resource "kubernetes_cluster_role_binding" "ci" {
  role_ref {
    kind = "ClusterRole"
    name = "cluster-admin"
#   ^^^^^^^^^^^^^^^^^^^^^^ critical: gives "kubernetes_cluster_role_binding.ci" every right in the cluster
  }
}

resource "kubernetes_role_binding_v1" "ci" {
  role_ref {
    kind = "ClusterRole"
    name = "cluster-admin"
#   ^^^^^^^^^^^^^^^^^^^^^^ critical: gives "kubernetes_role_binding_v1.ci" every right in the cluster
  }
}

resource "kubernetes_cluster_role_binding" "read" {
  role_ref {
    kind = "ClusterRole"
    name = "view"
  }
}
