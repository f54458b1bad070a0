import boto3

kms = boto3.client("kms")


def tidy():
    kms.schedule_key_deletion(KeyId="alias/shop", PendingWindowInDays=30)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "alias/shop"
    kms.disable_key(KeyId="alias/shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "alias/shop"
    kms.describe_key(KeyId="alias/shop")
    print("then call schedule_key_deletion")
    cleaner.schedule_key_deletion()
