argocd app delete shop
argocd app delete shop --cascade=false
argocd app sync shop --prune
argocd app sync shop --prune --dry-run
argocd app list
flux delete kustomization shop
flux get all
