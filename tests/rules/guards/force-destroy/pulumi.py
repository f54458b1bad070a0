import pulumi
import pulumi_aws as aws

db = aws.rds.Instance("billing", skip_final_snapshot=True, deletion_protection=False, opts=pulumi.ResourceOptions(protect=False))
#                                ^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the database declared here be deleted without a final snapshot [final-snapshot-skipped]
#                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches a deletion protection off [deletion-protection-off]
#                                                                                                                 ^^^^^^^^^^^^^ high: takes the protection of Pulumi off what is declared here [removal-policy-destroy]
kept = aws.rds.Instance("ledger", skip_final_snapshot=False, opts=pulumi.ResourceOptions(protect=True))
bucket = aws.s3.Bucket("logs", force_destroy=True, opts=pulumi.ResourceOptions(delete_before_replace=True))
#                              ^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
#                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is declared here before its replacement stands [removal-policy-destroy]
