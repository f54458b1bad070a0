aws ec2 disable-ebs-encryption-by-default
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches encryption by default off for the whole region
aws ec2 get-ebs-encryption-by-default
