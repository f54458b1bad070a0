import boto3

functions = boto3.client("lambda")


def tidy():
    functions.delete_function(FunctionName="resize")
    functions.delete_alias(FunctionName="resize", Name="live")
    functions.get_function(FunctionName="resize")
    print("then call delete_function")
    cleaner.delete_function()
