Set-Location infra
& terraform destroy -auto-approve
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
terraform plan -destroy
