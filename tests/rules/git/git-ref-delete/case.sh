git push origin --delete topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "topic" on the server
git push origin :topic
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "topic" on the server
git branch -D topic
#^^^^^^^^^^^^^^^^^^ medium: deletes the branch "topic" even where it is not merged
git branch -d topic
git push origin topic
