import * as rds from 'aws-cdk-lib/aws-rds';
new rds.DatabaseInstance(this, 'O', { engine, vpc, backupRetention: cdk.Duration.days(0) });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
