rsync -a --delete src/ host:/srv/data/
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes at the destination whatever the source lacks
rsync -a src/ host:/srv/data/
rsync -an --delete src/ host:/srv/data/
rclone sync ./site remote:www
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes at the destination whatever the source lacks
rclone sync ./site remote:www --dry-run
rclone purge remote:www
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes "remote:www" from the remote store
rclone delete remote:www
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "remote:www" from the remote store
rclone ls remote:www
