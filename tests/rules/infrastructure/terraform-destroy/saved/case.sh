terraform plan -destroy -out=gone.plan
terraform apply gone.plan
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform plan -out=new.plan
terraform apply new.plan
TF_CLI_ARGS_apply=-destroy terraform apply
#                          ^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
TF_CLI_ARGS_plan=-destroy terraform plan
