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
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: asks "http://localhost:8080/items/1" to delete what it names
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
