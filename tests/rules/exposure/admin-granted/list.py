import json

import boto3

iam = boto3.client("iam")
everything = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}]}
iam.create_policy(PolicyName="all", PolicyDocument=json.dumps(everything))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives "all" administrator rights
little = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"]}]}
iam.create_policy(PolicyName="few", PolicyDocument=json.dumps(little))
