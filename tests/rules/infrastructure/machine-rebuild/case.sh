vagrant destroy -f web
#^^^^^^^^^^^^^^^^^^^^^ medium: throws away the machine "web"
vagrant status
vagrant box remove debian
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away "debian"
vagrant snapshot restore before
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away "before"
vagrant snapshot list
packer build -force web.pkr.hcl
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: builds over the image that "web.pkr.hcl" made before
packer build web.pkr.hcl
