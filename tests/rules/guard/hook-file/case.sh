rm .git/hooks/pre-commit
#^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".git/hooks/pre-commit", which guards this repository
mv .claude/settings.json /tmp/settings.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".claude/settings.json", which guards this repository
unlink .husky/pre-push
#^^^^^^^^^^^^^^^^^^^^^ critical: changes ".husky/pre-push", which guards this repository
shred tagout.toml
#^^^^^^^^^^^^^^^^ critical: changes "tagout.toml", which guards this repository
truncate -s 0 .claude/settings.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".claude/settings.json", which guards this repository
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: empties ".claude/settings.json" [file-emptied]
trash .cursor/hooks.json
#^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".cursor/hooks.json", which guards this repository
cat .claude/settings.json
chmod 000 .claude/hooks/guard.sh
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".claude/hooks/guard.sh", which guards this repository
chmod -x .git/hooks/pre-commit
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".git/hooks/pre-commit", which guards this repository
chmod +x .git/hooks/pre-commit
echo '{}' > .claude/settings.json
#^^^^^^^^ critical: changes ".claude/settings.json", which guards this repository
: > .claude/settings.json
#^ critical: changes ".claude/settings.json", which guards this repository
#^ high: empties ".claude/settings.json" [file-emptied]
echo 'exit 0' >> .git/hooks/pre-push
#^^^^^^^^^^^^ critical: changes ".git/hooks/pre-push", which guards this repository
git rm .pre-commit-config.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: changes ".pre-commit-config.yaml", which guards this repository
git add .pre-commit-config.yaml
rm notes.md
cp /tmp/tagout.toml .
#^^^^^^^^^^^^^^^^^^^^ critical: changes "./tagout.toml", which guards this repository
cp tagout.toml /tmp/x
cp tagout.toml tagout.toml.bak
cp -p .claude/settings.json /var/tmp/
