from aws_cdk import aws_iam as iam

iam.Role(scope, "Reader", assumed_by=iam.AnyPrincipal())
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets anybody, from any account, do what the statement allows
iam.Role(scope, "Worker", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
