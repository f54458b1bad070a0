git commit --no-verify -m "later"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
git commit -n -m "later"
#^^^^^^^^^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
git push --no-verify
#^^^^^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
git merge --no-verify topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: skips the checks that guard a commit
git commit -m "use --no-verify"
gh pr merge 7 --admin
#^^^^^^^^^^^^^^^^^^^^ high: merges "7" past the rules of the branch
gh pr merge 7 --squash
