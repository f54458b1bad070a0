import * as rds from 'aws-cdk-lib/aws-rds';
new rds.DatabaseInstance(this, 'O', { engine, vpc, storageEncrypted: false });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
