rm -rf /
#^^^^^^^ critical: deletes "/" and everything below
rm -rf /*
#^^^^^^^^ critical: deletes "/*" and everything below
rm -rf ~
#^^^^^^^ critical: deletes "~" and everything below
rm -rf "$HOME"
#^^^^^^^^^^^^^ critical: deletes "~" and everything below
rm -rf .
#^^^^^^^ critical: deletes "." and everything below
rm -rf /var/lib/postgresql
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "/var/lib/postgresql" and everything below
rm -rf "$UNSET/"*
#^^^^^^^^^^^^^^^^ critical: deletes "…/*": with an empty variable that is every folder of the machine
rm -rf "$UNSET/"
#^^^^^^^^^^^^^^^ critical: deletes "…/": with an empty variable that is every folder of the machine
rm -rf "$UNSET/cache"
#^^^^^^^^^^^^^^^^^^^^ high: deletes "…/cache" and everything below
rm -rf "${UNSET:?}/"
#^^^^^^^^^^^^^^^^^^^ high: deletes "…/" and everything below
rm -r --no-preserve-root /
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "/" and everything below
rm -r --no-preserve-root "$TOP"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time and everything below
rm -rf data
#^^^^^^^^^^ high: deletes "data" and everything below
rm -fr ./backups/2024
#^^^^^^^^^^^^^^^^^^^^ high: deletes "./backups/2024" and everything below
rm --recursive --force .git
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes ".git" and everything below
sudo rm -rf /srv/app
#    ^^^^^^^^^^^^^^^ high: deletes "/srv/app" and everything below
rm -rf target
rm -rf ./node_modules dist
rm -rf target data
#^^^^^^^^^^^^^^^^^ high: deletes "target" and "data" and everything below
rm -rf web/dist
rm -rf "web$PART/dist"
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "web…/dist" and everything below
rm -rf ../other/target
#^^^^^^^^^^^^^^^^^^^^^ high: deletes "../other/target" and everything below
rm -rf /tmp/build-7
#^^^^^^^^^^^^^^^^^^ low: deletes "/tmp/build-7" and everything below
rm -f notes.txt
rm -rf /var/lib/apt/lists/*
work=$(mktemp -d)
rm -rf "$work"
echo "rm -rf /"
grep -rn "rm -rf /" .
rm --help -rf data
find . -name '*.log' | xargs rm -rf
#                            ^^^^^^ high: deletes "./*/*.log" and everything below
cd build && rm -rf old
#           ^^^^^^^^^^ high: deletes "old" and everything below
rm -f -r conftest* confdefs.h
rm -f -r a.out a.out.dSYM a.exe conftest$EXEEXT b.out
rm -rf conftest.dir/../../data
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "conftest.dir/../../data" and everything below
rm -rf conftest.one "$PREFIX/lib"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "conftest.one" and "…/lib" and everything below
rm -rf conftest.py
#^^^^^^^^^^^^^^^^^ high: deletes "conftest.py" and everything below
"$BIN" -rf /data
#^^^^^^^^^^^^^^^ high: deletes "/data" and everything below, if the program named at run time is rm
$RM -rf /data
#^^^^^^^^^^^^ high: deletes "/data" and everything below, if $RM is rm
/bin/r? -rf /data
#^^^^^^^^^^^^^^^^ high: deletes "/data" and everything below, if /bin/r? is rm
{rm,-rf,/data}
#^^^^^^^^^^^^^ high: deletes "/data" and everything below
"$COPY" -rf build
"$ARCHIVER" -rf archive.tar /data -x
$CP -rf /data /backup
$GREP -rf patterns /data
"$BIN" -rf /tmp/x
"$@" -rf build
echo begin
\rm -rf /data
#^^^^^^^^^^^^ high: deletes "/data" and everything below
\echo rm -rf /data
echo begin \
\rm -rf /data
find . -name __pycache__ -exec rm -rf {} +
find . -type d -name node_modules -prune -exec rm -rf {} +
find . \( -name dist -o -name build \) -exec rm -rf {} +
find . -name node_modules | xargs rm -rf
find . -name node_modules -print0 | xargs -0 rm -rf
find . -path '*/.venv/*' -exec rm -rf {} +
find . -name node_modules -prune -o -type d -exec rm -rf {} +
#                                                 ^^^^^^^^^ critical: deletes "./…" and everything below
find . -name .git -prune -o -name node_modules -exec rm -rf {} +
find . -name dist -o -name data | xargs rm -rf
#                                       ^^^^^^ high: deletes "./*/dist" and "./*/data" and everything below
find . ! -name node_modules -exec rm -rf {} +
#                                 ^^^^^^^^^ critical: deletes "./…" and everything below
find / -name node_modules -exec rm -rf {} +
#                               ^^^^^^^^^ high: deletes "/*/node_modules" and everything below
find .. -name node_modules -exec rm -rf {} +
#                                ^^^^^^^^^ high: deletes "../*/node_modules" and everything below
find . -name data -exec rm -rf {} +
#                       ^^^^^^^^^ high: deletes "./*/data" and everything below
find . -name '*' -exec rm -rf {} +
#                      ^^^^^^^^^ critical: deletes "./…" and everything below
find data -mtime +3 -exec rm -rf {} +
#                         ^^^^^^^^^ critical: deletes "data/…" and everything below
find . -name "$NAME" -exec rm -rf {} +
#                          ^^^^^^^^^ critical: deletes "./…" and everything below
rm -rf /srv/a /srv/b /srv/c
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/a", "/srv/b" and "/srv/c" and everything below
rm -rf "$(mktemp -d)/../../srv"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/tmp/tmp.…/../../srv" and everything below
rm -rf tests/ patches/ ~/
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "tests/", "patches/" and "~/" and everything below
