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
