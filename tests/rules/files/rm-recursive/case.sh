rm -rf /
rm -rf /*
rm -rf ~
rm -rf "$HOME"
rm -rf .
rm -rf /var/lib/postgresql
rm -rf "$UNSET/"*
rm -rf "$UNSET/"
rm -rf "$UNSET/cache"
rm -rf "${UNSET:?}/"
rm -r --no-preserve-root /
rm -rf data
rm -fr ./backups/2024
rm --recursive --force .git
sudo rm -rf /srv/app
rm -rf target
rm -rf ./node_modules dist
rm -rf target data
rm -rf web/dist
rm -rf ../other/target
rm -rf /tmp/build-7
rm -f notes.txt
rm -rf /var/lib/apt/lists/*
work=$(mktemp -d)
rm -rf "$work"
echo "rm -rf /"
grep -rn "rm -rf /" .
rm --help -rf data
find . -name '*.log' | xargs rm -rf
cd build && rm -rf old
