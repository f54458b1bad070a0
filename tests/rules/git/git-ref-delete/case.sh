git push origin --delete topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "topic" on the server
git push origin :topic
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "topic" on the server
git branch -D topic
#^^^^^^^^^^^^^^^^^^ medium: deletes the branch "topic" even where it is not merged
git branch -d topic
git push origin topic
git push origin --delete main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "main" on the server
git push origin :main
#^^^^^^^^^^^^^^^^^^^^ critical: deletes "main" on the server
git push origin --delete --dry-run main
