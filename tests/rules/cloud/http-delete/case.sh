curl -X DELETE https://api.example.org/v1/databases/7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/v1/databases/7" to delete what it names
curl -sS -XDELETE -H "Authorization: Bearer $TOKEN" "https://api.example.org/v1/users/$ID"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/v1/users/…" to delete what it names
curl --request DELETE https://api.prod.example.org/v1/databases/7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.prod.example.org/v1/databases/7" to delete what it names
curl -X DELETE "https://api.github.com/repos/example/shop"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/example/shop" to delete what it names
curl -XDELETE http://search.internal:9200/orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "http://search.internal:9200/orders" to delete what it names
curl -X DELETE http://localhost:8080/items/1
wget --method=DELETE https://api.example.org/v1/databases/7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/v1/databases/7" to delete what it names
http DELETE https://api.example.org/v1/databases/7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/v1/databases/7" to delete what it names
curl -X "$METHOD" https://api.example.org/v1/databases/7
curl -X POST -d action=DELETE https://api.example.org/v1/search
curl https://api.example.org/v1/databases/7
http GET https://api.example.org/DELETE
wget --method=DELETE http://localhost:8080/items/1
http DELETE :8080/items/1
echo curl -X DELETE https://api.example.org/v1/databases/7
curl -sS https://backboard.example.org/graphql/v2 -H "Authorization: Bearer $TOKEN" -d '{"query":"mutation { volumeDelete(volumeId: \"1\") }"}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: asks "https://backboard.example.org/graphql/v2" to delete what a query names
curl -sS https://backboard.example.org/graphql/v2 -d '{"query":"query { volume(id: \"1\") { name } }"}'
curl -X POST https://api.cloudflare.com/client/v4/zones/1/purge_cache --data '{"purge_everything":true}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: empties the cache of a zone
curl -X POST https://api.cloudflare.com/client/v4/zones/1/purge_cache --data '{"files":["https://example.org/a.css"]}'
curl -X DELETE https://api.render.com/v1/services/srv-1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.render.com/v1/services/srv-1" to delete what it names
