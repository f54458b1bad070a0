import boto3

backup = boto3.client("backup")


def tidy():
    backup.delete_recovery_point(RecoveryPointArn="arn:point", BackupVaultName="nightly")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the recovery point "arn:point"
    backup.delete_backup_vault(BackupVaultName="nightly")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the backup vault "nightly"
    backup.describe_backup_vault(BackupVaultName="nightly")
    print("then call delete_recovery_point")
    cleaner.delete_recovery_point()
