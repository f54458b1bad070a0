git filter-branch --tree-filter 'true' HEAD
git filter-repo --path secret --invert-paths
git reflog expire --expire=now --all
git reflog
git gc --prune=now
git gc
