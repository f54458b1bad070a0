import boto3

cloudtrail = boto3.client("cloudtrail")


def tidy():
    cloudtrail.stop_logging(Name="all")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
    cloudtrail.delete_trail(Name="all")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "all"
    cloudtrail.get_trail_status(Name="all")
    print("then call stop_logging")
    cleaner.stop_logging()
