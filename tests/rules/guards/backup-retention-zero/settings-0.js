import * as lib from 'aws-cdk-lib';

new lib.Thing(this, 'One', { backupRetention: 0 });
//                           ^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
new lib.Thing(this, 'One', { backupRetentionPeriod: 0 });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
new lib.Thing(this, 'One', { name: 'one' });
