import boto3

organizations = boto3.client("organizations")


def tidy():
    organizations.close_account(AccountId="111122223333")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the AWS account "111122223333"
    organizations.leave_organization()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the membership of this account in its organization
    organizations.describe_account(AccountId="111122223333")
    print("then call close_account")
    cleaner.close_account()
