bfg --delete-files id_rsa
#^^^^^^^^^^^^^^^^^^^^^^^^ high: rewrites history or removes the way back
java -jar bfg.jar --delete-files id_rsa
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: rewrites history or removes the way back
java -jar shop.jar
git rebase -i --root
#^^^^^^^^^^^^^^^^^^^ high: rewrites history or removes the way back
git rebase main
git replace abc def
#^^^^^^^^^^^^^^^^^^ medium: lets git show something else in the place of "abc def"
git replace -l
git reflog delete HEAD@{1}
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the way back to "HEAD@{1}"
git reflog show
git prune
#^^^^^^^^ critical: deletes what only a way back still leads to
git prune --dry-run
git gc
git update-server-info
