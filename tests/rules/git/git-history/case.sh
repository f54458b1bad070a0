git filter-branch --tree-filter 'true' HEAD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: rewrites history or removes the way back
git filter-repo --path secret --invert-paths
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: rewrites history or removes the way back
git reflog expire --expire=now --all
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites history or removes the way back
git reflog
git gc --prune=now
#^^^^^^^^^^^^^^^^^ critical: rewrites history or removes the way back
git gc
