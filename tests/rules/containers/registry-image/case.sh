crane delete registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop:1" from its registry
gcrane delete registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop:1" from its registry
crane digest registry.example.org/shop:1
skopeo delete docker://registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "docker://registry.example.org/shop:1" from its registry
skopeo inspect docker://registry.example.org/shop:1
regctl tag delete registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop:1" from its registry
oras manifest delete registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop:1" from its registry
oras repo rm registry.example.org/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop" from its registry
reg rm registry.example.org/shop:1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the image "registry.example.org/shop:1" from its registry
docker push registry.example.org/shop:latest
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: puts another image in the place of "registry.example.org/shop:latest"
podman image push registry.example.org/shop:prod
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts another image in the place of "registry.example.org/shop:prod"
docker push registry.example.org/shop:1.4.2
