rsync -a --delete src/ host:/srv/data/
rsync -a src/ host:/srv/data/
rsync -an --delete src/ host:/srv/data/
rclone sync ./site remote:www
rclone sync ./site remote:www --dry-run
rclone purge remote:www
rclone delete remote:www
rclone ls remote:www
