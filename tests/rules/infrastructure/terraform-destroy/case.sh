terraform destroy
#^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform destroy -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform -chdir=infra/prod destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform destroy -target=aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys "aws_db_instance.billing" with Terraform
tofu destroy
#^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
tofu destroy -target aws_db_instance.billing
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys "aws_db_instance.billing" with Terraform
terraform apply -destroy
#^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
tofu apply -destroy
#^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt destroy
#^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt run-all destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt apply -destroy
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terramate run terraform destroy
#             ^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform plan -destroy
terraform destroy -help
terraform state list
echo "terraform destroy"
grep -r "terraform destroy" docs
# terraform destroy
env TF_IN_AUTOMATION=1 terraform destroy
#                      ^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
bash -c 'terraform destroy -auto-approve'
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
$TF destroy
#^^^^^^^^^^ critical: destroys every resource of the Terraform workspace, if $TF is terraform
"${TERRAFORM_BIN}" -chdir=infra destroy -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace, if ${TERRAFORM_BIN} is terraform
${TERRAFORM:-terraform} destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform "$ACTION" -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace, if the unknown word is destroy
"$TOOL" destroy
#^^^^^^^^^^^^^^ high: destroys everything that a program named at run time looks after
$TF plan -destroy
terraform "$@"
run() { "$@"; }
tf() { terraform "$@"; }
tf plan
$TOOL plan
tofu "$ACTION"
#^^^^^^^^^^^^^ high: destroys every resource of the Terraform workspace, if the unknown word is destroy
terragrunt run --all destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt run --all plan
terragrunt run --all -- destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt stack run destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt destroy-all
#^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
cdktf destroy web --auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
cdktf diff web
atlantis destroy
#^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terramate run --tags prod -- terraform destroy
#                            ^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terramate run -- terraform plan -destroy
terragrunt run-all apply -destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terragrunt run --all apply -destroy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
