git push --force origin main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
git push --force
#^^^^^^^^^^^^^^^ high: overwrites the branch on the server
git push -f origin topic
#^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
git -C shop push --force origin topic
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
git push --mirror backup
#^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
git push origin +topic
#^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
git push --force-with-lease origin topic
git push --force --dry-run origin topic
git push origin main
git commit -m "git push --force"
git push origin +main
#^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
git push origin +HEAD:refs/heads/main
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
