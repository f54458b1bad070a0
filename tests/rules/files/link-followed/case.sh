chown -R -L app:app /srv/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: follows links out of "/srv/shop" while it changes everything below
chgrp -RL app /srv/shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: follows links out of "/srv/shop" while it changes everything below
chmod -R -L u+w ./data
#^^^^^^^^^^^^^^^^^^^^^ medium: follows links out of "./data" while it changes everything below
rsync -aK --delete build/ web1:/srv/www/
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes at the destination whatever the source lacks [sync-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes what is not in the source, through links to folders on the other side as well
find -L /srv/uploads -name '*.part' -delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that the search under "/srv/uploads" finds [find-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes files below "/srv/uploads", and below whatever links there lead to
find /srv/uploads -follow -name '*.part' -delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that the search under "/srv/uploads" finds [find-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes files below "/srv/uploads", and below whatever links there lead to

# look-alikes
chown -R -P app:app ./data
chown -R app:app ./data
chown -h app:app ./current
chmod -R u+w ./data
find -L /srv/uploads -name '*.part' -print
rsync -aK --dry-run --delete build/ /srv/www/
