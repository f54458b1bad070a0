import os
import subprocess

subprocess.run(["rm", "-rf", "/srv/data"])
os.system("rm -rf data")
subprocess.run(["ls", "-rf", "/srv/data"])
print("rm -rf /")
