import boto3

secretsmanager = boto3.client("secretsmanager")


def tidy():
    secretsmanager.delete_secret(SecretId="shop/db", RecoveryWindowInDays=30)
    secretsmanager.delete_secret(SecretId="shop/db", ForceDeleteWithoutRecovery=True)
    secretsmanager.get_secret_value(SecretId="shop/db")
    print("then call delete_secret")
    cleaner.delete_secret()
