pulumi destroy
pulumi down
pulumi stack rm shop
pulumi stack ls
pulumi destroy --preview-only
pulumi preview
