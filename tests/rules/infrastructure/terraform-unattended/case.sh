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
terragrunt run --all apply --non-interactive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
terragrunt stack run apply --non-interactive
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
terragrunt run --all plan --non-interactive
cdktf deploy web --auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
cdktf deploy web
cdk deploy --hotswap
#^^^^^^^^^^^^^^^^^^^ medium: changes running functions behind the back of their stack
pulumi up -f
#^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
pulumi up
pulumi refresh --yes
#^^^^^^^^^^^^^^^^^^^ medium: takes whatever exists now for the state, without asking
pulumi refresh --preview-only
TF_CLI_ARGS_apply=-auto-approve terraform apply
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every apply from here on ask nobody
#                               ^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
TF_CLI_ARGS="-auto-approve -no-color" terraform apply
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every apply from here on ask nobody
#                                     ^^^^^^^^^^^^^^^ high: applies whatever the plan says, deletions included, without asking
TF_CLI_ARGS="-no-color" terraform apply
terraform apply saved.plan
