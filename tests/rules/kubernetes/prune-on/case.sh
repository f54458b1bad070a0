argocd app delete shop
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the application "shop" and its objects
argocd app delete shop --cascade=false
argocd app sync shop --prune
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes from the cluster what "shop" no longer has
argocd app sync shop --prune --dry-run
argocd app list
flux delete kustomization shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "kustomization shop" and what it made
flux get all
