from git import Repo
r = Repo(".")
r.git.push("--force", "origin", "main")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
