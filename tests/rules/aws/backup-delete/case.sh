#!/bin/sh
set -eu
aws backup delete-recovery-point --recovery-point-arn arn:point --backup-vault-name nightly
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the recovery point "arn:point"
aws backup delete-backup-vault --backup-vault-name nightly
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup vault "nightly"
aws backup describe-backup-vault --backup-vault-name nightly
aws backup delete-recovery-point help
echo "then run aws backup delete-recovery-point"
aws rds delete-db-snapshot --db-snapshot-identifier billing-last
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS snapshot "billing-last"
aws rds describe-db-snapshots

aws rbin delete-rule --identifier r1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the recycle bin rule "r1"
aws rbin list-rules --resource-type EBS_SNAPSHOT
az snapshot delete -n s1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "s1"
az snapshot list -g shop
az backup vault delete -n v1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "v1"
az dataprotection backup-vault delete -n v1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "v1"
az postgres flexible-server backup delete -n b -s db1 -g shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
az sql db ltr-backup delete -n b -s db1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
az sql midb ltr-backup delete -n b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
az restore-point collection delete -n r
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "r"
az sig image-version delete --gallery-image-version 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup
az backup protection disable -n web --delete-backup-data true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: ends the backups of "web" and deletes those there are
az backup protection disable -n web --delete-backup-data false
gcloud compute snapshots delete s1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "s1"
gcloud compute snapshots list
gcloud sql backups delete 1 --instance orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "1"
gcloud spanner backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud bigtable backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud alloydb backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud filestore backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud firestore backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud firestore backups schedules delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud backup-dr backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud container backup-restore backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
gcloud netapp backups delete b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup "b"
velero backup delete nightly --confirm
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "nightly" of the cluster's backups
velero delete backup nightly
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "backup nightly" of the cluster's backups
velero backup describe nightly
restic -r /srv/backup forget --keep-last 1 --prune
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes old backups from the repository "/srv/backup"
restic -r /srv/backup forget --keep-last 1 --prune --dry-run
restic -r /srv/backup prune
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes backups out of the repository "/srv/backup"
restic key remove 1
#^^^^^^^^^^^^^^^^^^ high: takes backups out of the repository
restic snapshots
borg delete /srv/backup::monday
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "/srv/backup::monday"
borg list /srv/backup
borg repo-delete
#^^^^^^^^^^^^^^^ critical: deletes backups:
kopia snapshot delete 1
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "1"
duplicity remove-older-than 1M file:///srv/backup
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "1M file:///srv/backup"
duplicacy prune -all
#^^^^^^^^^^^^^^^^^^^ critical: deletes backups:
proxmox-backup-client snapshot forget host/web/1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "host/web/1"
wal-g delete everything
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "everything"
barman delete main oldest
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "main oldest"
pg_probackup delete -B /srv/backup
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "/srv/backup"
pgbackrest --stanza=main expire
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups:
pgbackrest info
timeshift --delete
timeshift delete 1
#^^^^^^^^^^^^^^^^^ critical: deletes backups: "1"
snapper delete 5
#^^^^^^^^^^^^^^^ critical: deletes backups: "5"
tmutil delete /Volumes/backup/1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "/Volumes/backup/1"
borg prune --keep-daily 7 /srv/backup
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the backups of "/srv/backup" that its rule does not keep
borg prune --keep-daily 7 --dry-run /srv/backup
