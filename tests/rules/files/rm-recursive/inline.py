import os
import subprocess
import sys

subprocess.run([sys.executable, "-c", "import os; os.system('rm -rf /srv/data')"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
os.system("python3 -c 'import subprocess; subprocess.run([\"rm\", \"-rf\", \"/srv/data\"])'")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
subprocess.run([sys.executable, "-c", "print('rm -rf /srv/data')"])
