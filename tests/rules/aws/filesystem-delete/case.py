import boto3

efs = boto3.client("efs")


def tidy():
    efs.delete_file_system(FileSystemId="fs-0abc")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EFS file system "fs-0abc"
    efs.describe_file_systems(FileSystemId="fs-0abc")
    print("then call delete_file_system")
    cleaner.delete_file_system()
