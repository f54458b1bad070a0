import boto3

iam = boto3.client("iam")


def tidy():
    iam.delete_role(RoleName="deployer")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM role "deployer"
    iam.deactivate_mfa_device(UserName="ana", SerialNumber="arn:mfa")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the MFA device of IAM user "ana"
    iam.get_role(RoleName="deployer")
    print("then call delete_role")
    cleaner.delete_role()
