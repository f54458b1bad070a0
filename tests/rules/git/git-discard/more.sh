git reset --merge
#^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git reset --keep HEAD~1
#^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git reset HEAD one.txt
git checkout -- one.txt
#^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git checkout HEAD -- one.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git checkout HEAD~1 one.txt
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git checkout main
git checkout -b topic origin/main
git checkout -B topic
#^^^^^^^^^^^^^^^^^^^^ medium: moves a branch that is there, and what it had
git restore one.txt
#^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git restore --worktree --staged .
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git restore --staged one.txt
git switch -f main
#^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git switch --discard-changes main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git switch -C topic
#^^^^^^^^^^^^^^^^^^ medium: moves a branch that is there, and what it had
git switch -c topic
git switch main
git rm -r src
#^^^^^^^^^^^^ medium: deletes "src" from the work tree and the next commit
git rm -r --cached src
git rm one.txt
git merge --abort
#^^^^^^^^^^^^^^^^ low: gives up a merge or rebase, with what was resolved so far
git rebase --abort
#^^^^^^^^^^^^^^^^^ low: gives up a merge or rebase, with what was resolved so far
git submodule deinit -f lib
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the work tree of "lib" with what was not committed there
git submodule status
git read-tree --reset -u HEAD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: throws away uncommitted work
git apply -R fix.patch
#^^^^^^^^^^^^^^^^^^^^^ medium: takes the changes of "fix.patch" back
git apply fix.patch
git cherry-pick --abort
#^^^^^^^^^^^^^^^^^^^^^^ low: gives up a merge or rebase, with what was resolved so far
git am --abort
#^^^^^^^^^^^^^ low: gives up a merge or rebase, with what was resolved so far
git revert --abort
#^^^^^^^^^^^^^^^^^ low: gives up a merge or rebase, with what was resolved so far
