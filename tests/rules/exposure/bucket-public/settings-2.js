import * as lib from 'aws-cdk-lib';

new lib.Thing(this, 'One', { publicReadAccess: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
new lib.Thing(this, 'One', { PublicReadAccess: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
new lib.Thing(this, 'One', { blockPublicAcls: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
new lib.Thing(this, 'One', { blockPublicPolicy: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
new lib.Thing(this, 'One', { ignorePublicAcls: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
new lib.Thing(this, 'One', { restrictPublicBuckets: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
new lib.Thing(this, 'One', { acl: "public-read" });
//                           ^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
new lib.Thing(this, 'One', { accessControl: "public-read" });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
new lib.Thing(this, 'One', { cannedAcl: "public-read" });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
new lib.Thing(this, 'One', { name: 'one' });
