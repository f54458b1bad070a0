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
tofu apply -lock=false
#^^^^^^^^^^^^^^^^^^^^^ medium: runs without the lock of the Terraform state
terraform apply -lock=true
terragrunt state rm aws_db_instance.main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "aws_db_instance.main" out of the state: the next apply may create it a second time
terraform state mv aws_db_instance.main aws_db_instance.orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: moves "aws_db_instance.main" in the state by hand
tofu state mv aws_db_instance.main aws_db_instance.orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: moves "aws_db_instance.main" in the state by hand
terragrunt state mv aws_db_instance.main aws_db_instance.orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: moves "aws_db_instance.main" in the state by hand
terraform state mv -dry-run aws_db_instance.main aws_db_instance.orders
terragrunt state push old.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the remote Terraform state with "old.tfstate"
terraform state pull
terraform state replace-provider hashicorp/aws example.org/acme/aws
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives every resource of "hashicorp/aws" another provider in the state
tofu state replace-provider hashicorp/aws example.org/acme/aws
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives every resource of "hashicorp/aws" another provider in the state
terraform init -migrate-state -force-copy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves the state to another backend without asking
tofu init -migrate-state -force-copy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves the state to another backend without asking
terraform init -migrate-state
terraform init -reconfigure
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes another backend and leaves the state behind
tofu init -reconfigure
#^^^^^^^^^^^^^^^^^^^^^ medium: takes another backend and leaves the state behind
terragrunt init -reconfigure
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes another backend and leaves the state behind
terraform init
terragrunt force-unlock 1
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the lock of the Terraform state away from whoever holds it
terragrunt apply -lock=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs without the lock of the Terraform state
rm terraform.tfstate
#^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
unlink terraform.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
shred terraform.tfstate.backup
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
git rm envs/prod/terraform.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
aws s3 rm s3://shop-state/prod/terraform.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
gsutil rm gs://shop-state/prod/default.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
gcloud storage rm gs://shop-state/prod/default.tfstate
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a Terraform state: everything it knows is orphaned
cat terraform.tfstate
pulumi state delete urn:pulumi:dev::shop::aws:lb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "urn:pulumi:dev::shop::aws:lb" in the state of the Pulumi stack by hand
pulumi state rename urn:pulumi:dev::shop::aws:lb web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes "urn:pulumi:dev::shop::aws:lb" in the state of the Pulumi stack by hand
pulumi cancel dev
#^^^^^^^^^^^^^^^^ medium: takes the lock of the Pulumi stack "dev" away from whoever holds it
pulumi stack import --file old.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the state of the Pulumi stack
pulumi state edit
#^^^^^^^^^^^^^^^^ high: overwrites the state of the Pulumi stack
pulumi stack export --file now.json
