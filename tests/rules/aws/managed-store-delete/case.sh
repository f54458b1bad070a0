aws codecommit delete-repository --repository-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CodeCommit repository "shop"
aws codecommit get-repository --repository-name shop
aws sagemaker delete-feature-group --feature-group-name customers
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the feature group "customers"
aws ds delete-directory --directory-id d-1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the directory "d-1"
aws connect delete-instance help
