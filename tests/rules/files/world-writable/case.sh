chmod -R 777 /srv/app
chmod 777 run.sh
chmod +x run.sh
chmod 640 notes.txt
