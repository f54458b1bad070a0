helm uninstall shop
helm delete shop -n production
helm --kube-context prod uninstall shop
helm un shop
helm uninstall shop --dry-run
helm list
helm template delete ./chart
echo helm uninstall shop
