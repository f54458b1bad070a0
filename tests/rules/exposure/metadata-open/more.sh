aws ec2 modify-instance-metadata-options --instance-id i-1 --http-tokens optional
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any request that "i-1" can be made to send read its credentials
aws ec2 run-instances --metadata-options HttpTokens=optional --image-id a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any request that can be made to send read its credentials
curl http://169.254.169.254/latest/meta-data/iam/security-credentials/
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: reads the credentials of the machine it runs on
wget 'x169.254.169.254/latest/meta-data/iam/security-credentialsx'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: reads the credentials of the machine it runs on
http 'x169.254.169.254/latest/meta-data/iam/security-credentialsx'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: reads the credentials of the machine it runs on

# look-alikes
aws ec2 modify-instance-metadata-options --instance-id i-1 --http-tokens required
curl http://169.254.169.254/latest/meta-data/instance-type
