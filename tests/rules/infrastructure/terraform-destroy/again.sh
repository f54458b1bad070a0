cd infra/shop
terraform destroy -auto-approve
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys and recreates every resource of the Terraform workspace
terraform apply tfplan
