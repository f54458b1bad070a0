import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';

new S3Bucket(this, 'files', { bucketPrefix: 'files-', forceDestroy: true });
//                                                    ^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
new S3Bucket(this, 'kept', { bucketPrefix: 'kept-', forceDestroy: false });
