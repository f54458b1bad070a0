import boto3

secretsmanager = boto3.client("secretsmanager")


def tidy():
    secretsmanager.delete_secret(SecretId="shop/db", RecoveryWindowInDays=30)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the secret "shop/db"
    secretsmanager.delete_secret(SecretId="shop/db", ForceDeleteWithoutRecovery=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret "shop/db" with no way to restore it
    secretsmanager.get_secret_value(SecretId="shop/db")
    print("then call delete_secret")
    cleaner.delete_secret()
