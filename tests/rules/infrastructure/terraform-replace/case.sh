terraform apply -replace=aws_db_instance.billing
terraform plan -replace=aws_db_instance.billing
tofu apply -replace=aws_db_instance.billing
terraform taint aws_db_instance.billing
tofu taint aws_db_instance.billing
terraform untaint aws_db_instance.billing
