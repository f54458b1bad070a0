gh repo delete example/shop --yes
glab repo delete example/shop
gh repo edit example/shop --visibility public
gh repo edit example/shop --description "a shop"
gh api -X DELETE repos/example/shop/branches/main/protection
gh api repos/example/shop
gh release delete v1.0.0
gh release list
gh repo view example/shop
