Invoke-RestMethod -Method Delete -Uri "https://api.example.org/items/$id"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks "https://api.example.org/items/…" to delete what it names
Invoke-RestMethod -Method Get -Uri "https://api.example.org/items"
Invoke-RestMethod -Method Delete -Uri http://localhost:8080/items/1
