terraform apply -auto-approve
terraform apply
terraform apply -auto-approve tfplan
terraform apply tfplan
tofu apply -auto-approve
terragrunt apply --non-interactive
terragrunt run-all apply --terragrunt-non-interactive
pulumi up --yes
pulumi up
cdk deploy --require-approval never
cdk deploy --require-approval any-change
