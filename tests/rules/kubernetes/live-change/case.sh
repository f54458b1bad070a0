kubectl rollout undo deployment/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes "deployment/shop" back to an earlier version
oc rollout undo dc/shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: takes "dc/shop" back to an earlier version
kubectl rollout undo deployment/shop --dry-run=server
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop
kubectl rollout pause deployment/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: stops the rollout of "deployment/shop" half way
oc rollout pause dc/shop
#^^^^^^^^^^^^^^^^^^^^^^^ low: stops the rollout of "dc/shop" half way
kubectl set image deployment/shop shop=registry.example.org/shop:latest
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: gives "deployment/shop" an image that may be another one tomorrow
oc set image dc/shop shop=registry.example.org/shop:main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: gives "dc/shop" an image that may be another one tomorrow
kubectl set image deployment/shop shop=registry.example.org/shop:1.4.2
kubectl set env deployment/shop LOG=debug
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "deployment/shop LOG=debug" in the running cluster only
kubectl set env deployment/shop --list
oc set resources dc/shop --limits=cpu=1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "dc/shop" in the running cluster only
kubectl edit deployment shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "deployment shop" in the running cluster only
oc edit dc shop
#^^^^^^^^^^^^^^ medium: changes "dc shop" in the running cluster only
kubectl patch service shop -p '{"spec":{"type":"NodePort"}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "service shop" in the running cluster only
kubectl patch service shop --dry-run=client -p '{"spec":{"type":"NodePort"}}'
oc patch dc shop -p '{"spec":{"paused":true}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "dc shop" in the running cluster only
kubectl cp report.csv shop-0:/srv/report.csv
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes files into the container "shop-0:/srv/report.csv"
oc cp report.csv shop-0:/srv/report.csv
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes files into the container "shop-0:/srv/report.csv"
kubectl cp shop-0:/srv/report.csv report.csv
kubectl port-forward service/shop 8080:80
kubectl get pods --all-namespaces
