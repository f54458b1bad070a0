from aws_cdk import aws_iam as iam
role.add_to_policy(iam.PolicyStatement(actions=["*"], resources=["*"]))
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
