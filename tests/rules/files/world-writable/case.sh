chmod -R 777 /srv/app
#^^^^^^^^^^^^^^^^^^^^ high: lets everybody on the machine change "/srv/app"
chmod 777 run.sh
#^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "run.sh"
chmod +x run.sh
chmod 640 notes.txt
