import * as lib from 'aws-cdk-lib';

new lib.Thing(this, 'One', { managedPolicyArns: "policy/AdministratorAccess" });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives what is declared here administrator rights
new lib.Thing(this, 'One', { policyArn: "policy/AdministratorAccess" });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives what is declared here administrator rights
new lib.Thing(this, 'One', { name: 'one' });
