git commit --no-verify -m "later"
git commit -n -m "later"
git push --no-verify
git merge --no-verify topic
git commit -m "use --no-verify"
gh pr merge 7 --admin
gh pr merge 7 --squash
