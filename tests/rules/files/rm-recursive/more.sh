rm /srv/data -rf
#^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
rimraf /srv/data
#^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
del-cli /srv/data
#^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
npx shx rm -rf /srv/data
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
gio trash /srv/data
#^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
gvfs-rm /srv/data
#^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
kioclient remove /srv/data
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
trash /srv/data
#^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
trash-put /srv/data
#^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
trash-empty
#^^^^^^^^^^ medium: empties the bin for good
srm -rf /srv/data
#^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
safe-rm -rf /srv/data
#^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
grm -rf /srv/data
#^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
kioclient5 remove shop
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" and everything below

# look-alikes
rimraf dist
shx rm -rf dist
trash notes.txt
