"""Namespaces of something else."""
import kubernetes_like
from store import Store

Store().delete_namespace("a")
store.delete_namespace("a")
