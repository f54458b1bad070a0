from github import Github
g = Github(t)
repo = g.get_repo("acme/shop")
repo.delete()
#^^^^^^^^^^^^ critical: deletes a repository
