git reset --hard
git reset --hard origin/main
git reset --soft HEAD~1
git clean -fd
git clean -nfd
git checkout -f main
git checkout .
git restore .
git restore --staged .
git checkout main
git stash drop
git stash clear
git stash list
