import os

os.chmod("run.sh", 0o777)
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "run.sh"
os.chmod("run.sh", 0o750)
