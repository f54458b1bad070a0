import os, signal
os.kill(child.pid, signal.SIGTERM)
