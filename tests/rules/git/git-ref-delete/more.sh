git tag -d v1
#^^^^^^^^^^^^ medium: deletes the tag "v1"
git tag v1
git update-ref -d refs/heads/topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "refs/heads/topic", with no way back once it is cleaned up
git update-ref refs/heads/topic HEAD
git worktree remove --force ../topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the work tree "../topic" with what was not committed there
git worktree remove ../topic
git remote prune origin
#^^^^^^^^^^^^^^^^^^^^^^ low: forgets what was fetched from "origin"
git remote show origin
git fetch --prune
git remote remove origin
#^^^^^^^^^^^^^^^^^^^^^^^ low: forgets what was fetched from "origin"
