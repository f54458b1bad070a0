import * as aws from '@pulumi/aws';
new aws.s3.Bucket('b', { acl: 'public-read' });
//                       ^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
