aws s3api put-bucket-versioning --bucket b --versioning-configuration Status=Suspended
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "b"
aws s3api put-bucket-versioning --bucket b --versioning-configuration Status=Enabled
