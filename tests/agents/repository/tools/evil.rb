system("terraform destroy -auto-approve")
