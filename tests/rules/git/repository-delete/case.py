from github import Github

hub = Github("token")
hub.get_repo("acme/shop").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a repository
hub.get_user().get_repo("shop").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a repository
hub.get_organization("acme").get_repo("shop").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a repository
hub.get_repo("acme/shop").get_branch("main").remove_protection()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of a branch away
branch.remove_required_status_checks()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of a branch away
branch.remove_required_pull_request_reviews()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of a branch away
branch.remove_admin_enforcement()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the protection of a branch away
repo.edit(private=False)
#^^^^^^^^^^^^^^^^^^^^^^^ critical: makes a repository public with its whole history
repo.edit(description="shop")
repo.get_git_ref("heads/old").edit(sha, force=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves a branch by force
reference.edit(sha, force=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves a branch by force
repo.get_git_ref("heads/old").delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something of a repository
repo.delete_secret("PAY")
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "PAY" of a repository
repo.delete_environment("prod")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "prod" of a repository
repo.delete_release("v1")
#^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "v1" of a repository
repo.get_branch("main")
