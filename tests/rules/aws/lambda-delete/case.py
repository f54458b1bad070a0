import boto3

lambda = boto3.client("lambda")


def tidy():
    lambda.delete_function(FunctionName="resize")
    lambda.delete_alias(FunctionName="resize", Name="live")
    lambda.get_function(FunctionName="resize")
    print("then call delete_function")
    cleaner.delete_function()
