import os
import subprocess

os.system("git push --force origin main")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
subprocess.run(["git", "push", "--force", "origin", "main"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the branch on the server
subprocess.run(["git", "push", "--force-with-lease", "origin", "topic"])
print("git push --force origin main")
