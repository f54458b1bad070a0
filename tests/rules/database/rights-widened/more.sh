mongosh --eval 'db.grantRolesToUser("ana",["root"])'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a user every right in the database
redis-cli ACL SETUSER ana on nopass ~* +@all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a user every right in the store

# look-alikes
redis-cli ACL LIST
mongosh --eval 'db.getUsers()'
