git reset --hard
#^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git reset --hard origin/main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git reset --soft HEAD~1
git clean -fd
#^^^^^^^^^^^^ medium: deletes untracked files
git clean -nfd
git checkout -f main
#^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git checkout .
#^^^^^^^^^^^^^ medium: throws away uncommitted work
git restore .
#^^^^^^^^^^^^ medium: throws away uncommitted work
git restore --staged .
git checkout main
git stash drop
#^^^^^^^^^^^^^ medium: deletes stashed work
git stash clear
#^^^^^^^^^^^^^^ medium: deletes stashed work
git stash list
