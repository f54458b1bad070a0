gh repo archive shop
#^^^^^^^^^^^^^^^^^^^ high: archives, renames or hands over the repository "shop"
gh repo rename shop-old
#^^^^^^^^^^^^^^^^^^^^^^ high: archives, renames or hands over the repository "shop-old"
gh repo view shop
gh secret delete TOKEN
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "TOKEN", which workflows need
gh variable delete STAGE
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "STAGE", which workflows need
gh secret list
gh run cancel 1
#^^^^^^^^^^^^^^ medium: stops or deletes the run "1"
gh run delete 1
#^^^^^^^^^^^^^^ medium: stops or deletes the run "1"
gh run list
gh workflow disable ci.yml
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches off "ci.yml", which guards the repository
gh workflow list
gh ruleset delete 1
#^^^^^^^^^^^^^^^^^^ high: switches off "1", which guards the repository
gh release view v1
glab release delete v1
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the release "v1"
glab variable delete STAGE
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "STAGE", which workflows need
glab api -X DELETE projects/1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "projects/1" through the host's API
glab api projects/1
gh api -X PATCH repos/ana/shop -f private=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes settings of "repos/ana/shop" through the host's API
gh api --method PUT repos/ana/shop/branches/main/protection --input rules.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes settings of "repos/ana/shop/branches/main/protection" through the host's API
gh api repos/ana/shop
gh cache delete --all
#^^^^^^^^^^^^^^^^^^^^ high: deletes the release
gh pr create --title x --body 'gh repo delete shop'
