import os, tempfile
fd, path = tempfile.mkstemp()
os.remove(path)
