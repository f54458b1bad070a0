import * as aws from "@pulumi/aws";

const db = new aws.rds.Instance("billing", { skipFinalSnapshot: true, deletionProtection: false }, { protect: false });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^ high: lets the database declared here be deleted without a final snapshot [final-snapshot-skipped]
//                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
//                                                                                                   ^^^^^^^^^^^^^^ high: takes the protection of Pulumi off what is declared here [removal-policy-destroy]
const kept = new aws.rds.Instance("ledger", { skipFinalSnapshot: false }, { protect: true });
const bucket = new aws.s3.Bucket("logs", { forceDestroy: true }, { deleteBeforeReplace: true });
//                                         ^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is declared here before its replacement stands [removal-policy-destroy]
