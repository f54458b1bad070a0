pulumi destroy
#^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
pulumi down
#^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
pulumi stack rm shop
#^^^^^^^^^^^^^^^^^^^ high: removes the Pulumi stack "shop" and its state
pulumi stack ls
pulumi destroy --preview-only
pulumi preview
pulumi dn
#^^^^^^^^ critical: destroys every resource of the Pulumi stack
pulumi stack rm old --force
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the Pulumi stack "old" and orphans every resource that is still in it
pulumi stack ls
