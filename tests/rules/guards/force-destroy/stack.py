from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket

S3Bucket(self, "files", bucket_prefix="files-", force_destroy=True)
#                                               ^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
S3Bucket(self, "kept", bucket_prefix="kept-", force_destroy=False)
