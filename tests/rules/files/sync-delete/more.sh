rclone dedupe x:
#^^^^^^^^^^^^^^^ medium: deletes "x:" from the remote store
rclone ls x:
syncthing cli
