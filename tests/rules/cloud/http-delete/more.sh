curl -XDELETE https://api.example.net/x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.net/x" to delete what it names
curl -H 'X-HTTP-Method-Override: DELETE' -X POST https://api.example.net/x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.net/x" to delete what it names
grpcurl -d '{}' api.example.net:443 x.Y/DeleteOrder
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: calls what deletes on a server
curl -X 'DELETE' 'http://localhost:9200x'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: asks "http://localhost:9200x" to delete what it names

# look-alikes
curl -X DELETE http://localhost:8080/items/3
grpcurl -d '{}' api.example.org:443 shop.Orders/GetOrder
