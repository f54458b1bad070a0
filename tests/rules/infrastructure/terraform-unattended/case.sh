terraform apply -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
terraform apply
terraform apply -auto-approve tfplan
terraform apply tfplan
terraform apply -auto-approve $ARGS
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
tofu apply -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
terragrunt apply --non-interactive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
terragrunt run-all apply --terragrunt-non-interactive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
pulumi up --yes
#^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
pulumi up
cdk deploy --require-approval never
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
cdk deploy --require-approval any-change
