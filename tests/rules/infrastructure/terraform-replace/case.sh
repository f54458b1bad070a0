terraform apply -replace=aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes and recreates "aws_db_instance.billing"
terraform plan -replace=aws_db_instance.billing
tofu apply -replace=aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes and recreates "aws_db_instance.billing"
terraform taint aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: marks "aws_db_instance.billing" to be deleted and recreated by the next apply
tofu taint aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: marks "aws_db_instance.billing" to be deleted and recreated by the next apply
terraform untaint aws_db_instance.billing
terragrunt apply -replace=aws_db_instance.main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes and recreates "aws_db_instance.main"
terragrunt taint aws_db_instance.main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: marks "aws_db_instance.main" to be deleted and recreated by the next apply
pulumi up --replace urn:pulumi:prod::shop::aws:rds/instance:Instance::db
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes and recreates "urn:pulumi:prod::shop::aws:rds/instance:Instance::db"
pulumi preview --replace urn:pulumi:prod::shop::aws:rds/instance:Instance::db
