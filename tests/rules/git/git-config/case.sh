git config core.sshCommand 'ssh -i key'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes what git runs, checks or trusts
git config --global set core.fsmonitor ./watch.sh
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes what git runs, checks or trusts
git config core.hooksPath
git config --get core.hooksPath
git config --unset core.sshCommand
git config filter.lfs.clean 'git-lfs clean -- %f'
git config alias.go '!ls -la'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets an alias of git run "!ls -la"
git config set alias.go '!ls -la'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets an alias of git run "!ls -la"
git config alias.co checkout
git config --global safe.directory '*'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets git trust every folder, whoever owns it
git config set --global safe.directory '*'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets git trust every folder, whoever owns it
git config --global safe.directory /srv/shop
git config receive.denyNonFastForwards false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches off a check of git
git config set http.sslVerify false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches off a check of git
git config http.sslVerify true
git config credential.helper store
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets git keep passwords in a readable file
git config credential.helper osxkeychain
git config user.name Ana
