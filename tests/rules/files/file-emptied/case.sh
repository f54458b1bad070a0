> shop.sql
#^^^^^^^^^ high: empties "shop.sql"
: > /etc/hosts.allow
#^ high: empties "/etc/hosts.allow"
#^ medium: changes "/etc/hosts.allow" for everybody on the machine [system-file]
true > config.yaml
#^^^ high: empties "config.yaml"
cat /dev/null > shop.db
#^^^^^^^^^^^^ high: empties "shop.db"
cp /dev/null shop.csv
#^^^^^^^^^^^^^^^^^^^^ high: empties "shop.csv"
dd if=/dev/zero of=shop.db bs=1M count=1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: empties "shop.db"
dd if=shop.db of=copy.db
: > build.log
: > "$OUT"
> /tmp/list.csv
pg_dump shop > shop.sql
mv old.csv /dev/null
#^^^^^^^^^^^^^^^^^^^ high: throws away "old.csv"
mv old.csv older.csv
truncate -s 0 shop.db
#^^^^^^^^^^^^^^^^^^^^ high: empties "shop.db"
truncate -s0 /var/log/app.log
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: clears the log "/var/log/app.log" [event-log-clear]
truncate -s 1G disk.img
for file in $(git ls-files); do sed -i 's/a/b/' "$file"; done
#                               ^^^^^^^^^^^^^^^^^^^^^^^ high: changes every file that a list or a search names
git ls-files | xargs sed -i 's/a/b/'
#                    ^^^^^^^^^^^^^^^ high: changes every file that a list or a search names
sed -i s/a/b/ *
#^^^^^^^^^^^^^^ medium: changes every file of the folder
gsed -i s/a/b/ ./*
#^^^^^^^^^^^^^^^^^ medium: changes every file of the folder
sed -i s/a/b/ one.txt
sed -n s/a/b/p *
for version in $VERSIONS; do sed -i 's/^# *Port.*$/Port 22/' /etc/ssh/sshd_config; done
for folder in $FOLDERS; do sed -i 's/a/b/' "$folder/notes.txt"; done
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every file that a list or a search names
release() { sed -i.bak 's/a/b/' "$BUILD/notes.txt"; }
while getopts ":r" option; do
  case $option in r) release ;; esac
done
