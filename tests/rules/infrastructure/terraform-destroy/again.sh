cd infra/shop
terraform destroy -auto-approve
terraform apply tfplan
