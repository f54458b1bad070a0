import boto3

client = boto3.client("lambda")
client.add_permission(FunctionName="pay", StatementId="s", Action="lambda:InvokeFunction", Principal="*")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody call the function "pay"
client.add_permission(FunctionName="pay", StatementId="s", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com")
client.create_function_url_config(FunctionName="pay", AuthType="NONE")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives the function "pay" an address that asks nobody who calls
