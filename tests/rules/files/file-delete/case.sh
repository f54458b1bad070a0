rm terraform.tfstate
#^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned [terraform-state]
rm -f backups/*.sql.gz
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "backups/*.sql.gz", which nothing makes again
unlink shop.db
#^^^^^^^^^^^^^ high: deletes "shop.db", which nothing makes again
shred -u server.key
#^^^^^^^^^^^^^^^^^^ high: deletes "server.key", which nothing makes again
trash shop.sqlite
#^^^^^^^^^^^^^^^^ high: deletes "shop.sqlite", which nothing makes again
rm /tmp/shop.db
rm -f tests/data/shop.db
rm notes.txt
rm -f a.log b.log
rm *
#^^^ medium: deletes every file of the folder
rm -f ./*
#^^^^^^^^ medium: deletes every file of the folder
rm -f *.o
find . -type f -exec rm {} +
#                    ^^^^^ critical: deletes every file that a list or a search names
find . -name '*.tmp' -exec rm {} +
find . -name '*.sql' | xargs rm -f
#                            ^^^^^ high: deletes "./*/*.sql", which nothing makes again
fd -e log -x rm
locate core | xargs rm
#                   ^^ critical: deletes every file that a list or a search names
while read -r name; do rm "$name"; done < list
#                      ^^^^^^^^^^ critical: deletes every file that a list or a search names
while read -r name; do rm "/tmp/$name"; done < list
for name in a b; do rm "$name"; done
find photos -name '*.jpg' -exec rm {} +
#                               ^^^^^ high: deletes every file that a list or a search names
echo "rm shop.db"
rm -f /srv/uploads/*
#^^^^^^^^^^^^^^^^^^^ medium: deletes every file of a folder
rm -f /var/cache/apt/*
