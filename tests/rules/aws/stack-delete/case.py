import boto3

cloudformation = boto3.client("cloudformation")


def tidy():
    cloudformation.delete_stack(StackName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack "shop"
    cloudformation.describe_stacks(StackName="shop")
    print("then call delete_stack")
    cleaner.delete_stack()


def again():
    cloudformation.delete_stack(StackName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes and recreates the CloudFormation stack "shop"
    cloudformation.create_stack(StackName="shop")


def back():
    cloudformation.rollback_stack(StackName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the stack "shop" back to where it last was in order
    cloudformation.describe_stack_events(StackName="shop")
