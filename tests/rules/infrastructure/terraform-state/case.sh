terraform state rm aws_db_instance.billing
terraform state rm -dry-run aws_db_instance.billing
tofu state rm aws_db_instance.billing
terraform state push old.tfstate
tofu state push old.tfstate
terraform state list
terraform state pull
terraform force-unlock 1234
tofu force-unlock 1234
terraform workspace delete old
tofu workspace delete old
terraform workspace list
terraform apply -lock=false
terraform plan -lock=false
tofu apply -lock=false
terraform apply -lock=true
