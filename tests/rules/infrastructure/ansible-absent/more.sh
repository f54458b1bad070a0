ansible all -m file -a 'path=/srv/data state=absent'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes what is named on every host it reaches
ansible all -m service -a 'name=nginx state=stopped'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops a service on every host it reaches
ansible all -m reboot
#^^^^^^^^^^^^^^^^^^^^ high: restarts every host it reaches
salt '*' file.remove /srv/data
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes or stops what is named on every host it reaches
puppet apply -e 'file { "/srv/data": ensure => absent, force => true }'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes what is named from this machine

# look-alikes
ansible web -m ping
ansible web -m file -a 'path=/srv/data state=directory'
ansible web -m service -a 'name=nginx state=reloaded'
salt '*' test.ping
