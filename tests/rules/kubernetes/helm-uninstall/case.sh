helm uninstall shop
#^^^^^^^^^^^^^^^^^^ high: removes the Helm release "shop" with all its objects
helm delete shop -n production
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the Helm release "shop" with all its objects
helm --kube-context prod uninstall shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the Helm release "shop" with all its objects
helm un shop
#^^^^^^^^^^^ high: removes the Helm release "shop" with all its objects
helm uninstall shop --dry-run
helm list
helm template delete ./chart
echo helm uninstall shop
