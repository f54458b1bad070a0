import boto3

functions = boto3.client("lambda")


def tidy():
    functions.delete_function(FunctionName="resize")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Lambda function "resize"
    functions.delete_alias(FunctionName="resize", Name="live")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the alias of Lambda function "resize"
    functions.get_function(FunctionName="resize")
    print("then call delete_function")
    cleaner.delete_function()
