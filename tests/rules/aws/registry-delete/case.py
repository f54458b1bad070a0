import boto3

ecr = boto3.client("ecr")


def tidy():
    ecr.delete_repository(repositoryName="shop", force=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECR repository "shop"
    ecr.describe_repositories(repositoryNames=["shop"])
    print("then call delete_repository")
    cleaner.delete_repository()
