git push --force origin main
git push --force
git push -f origin topic
git -C shop push --force origin topic
git push --mirror backup
git push origin +topic
git push --force-with-lease origin topic
git push --force --dry-run origin topic
git push origin main
git commit -m "git push --force"
