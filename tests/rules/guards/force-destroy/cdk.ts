import * as s3 from "aws-cdk-lib/aws-s3";

const logs = new s3.Bucket(this, "Logs", { autoDeleteObjects: true });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
const images = new ecr.Repository(this, "Images", { emptyOnDelete: true });
//                                                  ^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
const kept = new s3.Bucket(this, "Kept", { autoDeleteObjects: false });
