import * as cdk from "aws-cdk-lib";
import * as rds from "aws-cdk-lib/aws-rds";
import * as s3 from "aws-cdk-lib/aws-s3";

export class Shop extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id, { terminationProtection: false });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off
    new rds.DatabaseInstance(this, "Billing", { deletionProtection: false, removalPolicy: cdk.RemovalPolicy.DESTROY });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program [removal-policy-destroy]
    const logs = new s3.Bucket(this, "Logs", { autoDeleteObjects: true, removalPolicy: cdk.RemovalPolicy.RETAIN });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
    logs.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted with its data when it leaves the program [removal-policy-destroy]
    logs.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
    new ecr.Repository(this, "Images", { emptyOnDelete: true, deletionProtection: true });
//                                       ^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it [force-destroy]
  }
}
