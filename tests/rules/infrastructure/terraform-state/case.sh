terraform state rm aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "aws_db_instance.billing" out of the state: the next apply may create it a second time
terraform state rm -dry-run aws_db_instance.billing
tofu state rm aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "aws_db_instance.billing" out of the state: the next apply may create it a second time
terraform state push old.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the remote Terraform state with "old.tfstate"
tofu state push old.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the remote Terraform state with "old.tfstate"
terraform state list
terraform state pull
terraform force-unlock 1234
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the lock of the Terraform state away from whoever holds it
tofu force-unlock 1234
#^^^^^^^^^^^^^^^^^^^^^ high: takes the lock of the Terraform state away from whoever holds it
terraform workspace delete old
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Terraform workspace "old" with its state
tofu workspace delete old
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Terraform workspace "old" with its state
terraform workspace list
terraform apply -lock=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs without the lock of the Terraform state
terraform plan -lock=false
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs without the lock of the Terraform state
tofu apply -lock=false
#^^^^^^^^^^^^^^^^^^^^^ medium: runs without the lock of the Terraform state
terraform apply -lock=true
