import pulumi

make("one", public_read_access=True)
#           ^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
make("one", block_public_acls=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
make("one", block_public_policy=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
make("one", ignore_public_acls=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
make("one", restrict_public_buckets=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a part of the public access block away
make("one", acl="public-read")
#           ^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
make("one", access_control="public-read")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
make("one", name="two")
