terraform destroy
terraform destroy -auto-approve
terraform -chdir=infra/prod destroy
terraform destroy -target=aws_db_instance.billing
tofu destroy
tofu destroy -target aws_db_instance.billing
terraform apply -destroy
tofu apply -destroy
terragrunt destroy
terragrunt run-all destroy
terragrunt apply -destroy
terramate run terraform destroy
terraform plan -destroy
terraform destroy -help
terraform state list
echo "terraform destroy"
grep -r "terraform destroy" docs
# terraform destroy
env TF_IN_AUTOMATION=1 terraform destroy
bash -c 'terraform destroy -auto-approve'
