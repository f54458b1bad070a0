kubectl="kubectl delete"
sh -c "$kubectl namespace shop"
#     ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "shop" and everything in it
sh -c 'kubectl delete namespace shop'
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "shop" and everything in it
sh -c "echo $kubectl"
