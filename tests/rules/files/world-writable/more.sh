chmod +s /bin/bash
#^^^^^^^^^^^^^^^^^ high: lets whoever runs "/bin/bash" act as its owner
chmod o+w /etc
#^^^^^^^^^^^^^ high: lets everybody on the machine change "/etc"
chmod -R go+w /srv
#^^^^^^^^^^^^^^^^^ high: lets everybody on the machine change "/srv"
chmod 000 /etc
#^^^^^^^^^^^^^ high: takes a system folder away from everybody who needs it
chmod -R 755 /etc
#^^^^^^^^^^^^^^^^ high: changes the modes of a whole system folder
chmod 644 ~/.ssh/id_rsa
#^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody on the machine read keys or passwords
chown -R app /usr
#^^^^^^^^^^^^^^^^ high: gives "/usr" and everything below to another owner
chown ana /etc/passwd
#^^^^^^^^^^^^^^^^^^^^ high: gives "/etc/passwd" to another owner
chgrp -R users /etc
#^^^^^^^^^^^^^^^^^^ high: gives "/etc" and everything below to another owner
setfacl -R -m u:ana:rwx /etc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives somebody rights on a system folder
setcap cap_sys_admin+ep /usr/bin/x
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "/usr/bin/x" do what only root may
chattr -R -i /etc
#^^^^^^^^^^^^^^^^ high: takes the mark off that nothing may change a file
umask 000
#^^^^^^^^ medium: makes everything that is created from here on writable for everybody
chgrp '/etc/passwd'
#^^^^^^^^^^^^^^^^^^ high: gives something to another owner

# look-alikes
chmod 755 bin/run
chmod +x deploy.sh
chmod 600 ~/.ssh/id_rsa
chmod -R u+w build
chown app:app ./data
umask 022
chown -R www-data:www-data /var/www/shop
