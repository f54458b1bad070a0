pulumi destroy
#^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
pulumi down
#^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
pulumi stack rm shop
#^^^^^^^^^^^^^^^^^^^ high: removes the Pulumi stack "shop" and its state
pulumi stack ls
pulumi destroy --preview-only
pulumi preview
