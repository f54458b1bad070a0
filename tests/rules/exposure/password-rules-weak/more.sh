aws iam update-account-password-policy --minimum-password-length 6
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets accounts of something be protected by less
aws iam update-account-password-policy --no-require-symbols
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets accounts of something be protected by less
aws iam set-default-policy-version --policy-arn x --version-id v1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: makes another version of the policy "x" the one in force

# look-alikes
aws iam update-account-password-policy --minimum-password-length 16
