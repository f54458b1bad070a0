git update-ref -d refs/notes/tagout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "refs/notes/tagout", with no way back once it is cleaned up [git-ref-delete]
git push --delete origin refs/notes/tagout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "refs/notes/tagout" on the server [git-ref-delete]
git push origin :refs/notes/tagout
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "refs/notes/tagout" on the server [git-ref-delete]
git push origin refs/notes/tagout
git notes --ref tagout remove HEAD
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
git notes --ref tagout show HEAD
git notes --ref review add -m x
rm -f .git/tagout/journal.jsonl
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
mv .git/tagout/journal.jsonl old
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
truncate -s 0 .git/tagout/journal.jsonl
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: empties ".git/tagout/journal.jsonl" [file-emptied]
shred .git/tagout/journal.jsonl
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: rewrites the record of who wrote and who agreed
echo x > .git/tagout/journal.jsonl
#^^^^^ critical: rewrites the record of who wrote and who agreed
: > .git/tagout/journal.jsonl
#^ critical: rewrites the record of who wrote and who agreed
cat .git/tagout/journal.jsonl
