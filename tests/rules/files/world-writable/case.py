import os

os.chmod("run.sh", 0o777)
os.chmod("run.sh", 0o750)
