flux suspend kustomization shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the cluster from following git for "kustomization shop"
flux resume kustomization shop
flux get kustomizations
