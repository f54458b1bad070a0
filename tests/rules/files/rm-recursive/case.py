import os
import subprocess

subprocess.run(["rm", "-rf", "/srv/data"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
os.system("rm -rf data")
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "data" and everything below
subprocess.run(["ls", "-rf", "/srv/data"])
print("rm -rf /")
import tempfile

subprocess.run(["rm", "-rf", tempfile.mkdtemp()])
subprocess.run(["rm", "-rf", os.path.join("/srv", "data")])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
