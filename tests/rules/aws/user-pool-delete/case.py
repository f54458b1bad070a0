import boto3

cognito_idp = boto3.client("cognito-idp")


def tidy():
    cognito_idp.delete_user_pool(UserPoolId="eu-west-1_abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Cognito user pool "eu-west-1_abc"
    cognito_idp.admin_delete_user(Username="ana", UserPoolId="eu-west-1_abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the user of Cognito pool "ana"
    cognito_idp.admin_get_user(Username="ana", UserPoolId="eu-west-1_abc")
    print("then call delete_user_pool")
    cleaner.delete_user_pool()
