git push origin --delete topic
git push origin :topic
git branch -D topic
git branch -d topic
git push origin topic
