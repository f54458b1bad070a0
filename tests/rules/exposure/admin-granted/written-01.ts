import * as iam from 'aws-cdk-lib/aws-iam';
new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
