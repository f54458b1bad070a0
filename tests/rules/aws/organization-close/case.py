import boto3

organizations = boto3.client("organizations")


def tidy():
    organizations.close_account(AccountId="111122223333")
    organizations.leave_organization()
    organizations.describe_account(AccountId="111122223333")
    print("then call close_account")
    cleaner.close_account()
