import boto3

ec2 = boto3.client("ec2")
ec2.modify_snapshot_attribute(SnapshotId="snap-1", CreateVolumePermission={"Add": [{"Group": "all"}]})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every AWS account copy the snapshot "snap-1"
ec2.modify_snapshot_attribute(SnapshotId="snap-1", CreateVolumePermission={"Add": [{"UserId": "111122223333"}]})
ec2.modify_snapshot_attribute(SnapshotId="snap-1", Attribute="createVolumePermission", OperationType="add", GroupNames=["all"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every AWS account copy the snapshot "snap-1"
ec2.modify_image_attribute(ImageId="ami-1", LaunchPermission={"Add": [{"Group": "all"}]})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every AWS account start the machine image "ami-1"
boto3.client("rds").modify_db_snapshot_attribute(DBSnapshotIdentifier="billing", AttributeName="restore", ValuesToAdd=["all"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets every AWS account restore the database snapshot "billing"
boto3.client("rds").modify_db_snapshot_attribute(DBSnapshotIdentifier="billing", AttributeName="restore", ValuesToRemove=["all"])
