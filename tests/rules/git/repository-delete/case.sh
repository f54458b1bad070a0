gh repo delete example/shop --yes
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "example/shop"
glab repo delete example/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "example/shop"
gh repo edit example/shop --visibility public
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the repository "example/shop" public with its whole history
gh repo edit example/shop --description "a shop"
gh api -X DELETE repos/example/shop/branches/main/protection
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "repos/example/shop/branches/main/protection" through the host's API
gh api repos/example/shop
gh release delete v1.0.0
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the release "v1.0.0"
gh release list
gh repo view example/shop
