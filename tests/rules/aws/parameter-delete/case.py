import boto3

ssm = boto3.client("ssm")


def tidy():
    ssm.delete_parameter(Name="/shop/url")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameter "/shop/url"
    ssm.delete_parameters(Names=["/shop/url", "/shop/key"])
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameters "/shop/url, /shop/key"
    ssm.get_parameter(Name="/shop/url")
    print("then call delete_parameter")
    cleaner.delete_parameter()
