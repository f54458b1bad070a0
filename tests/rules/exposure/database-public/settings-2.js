import * as lib from 'aws-cdk-lib';

new lib.Thing(this, 'One', { publiclyAccessible: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
new lib.Thing(this, 'One', { PubliclyAccessible: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
new lib.Thing(this, 'One', { publicNetworkAccess: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives what is declared here an address on the internet
new lib.Thing(this, 'One', { publicNetworkAccessEnabled: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives what is declared here an address on the internet
new lib.Thing(this, 'One', { name: 'one' });
