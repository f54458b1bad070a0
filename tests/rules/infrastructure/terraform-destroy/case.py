import os
import subprocess

subprocess.run(["terraform", "destroy", "-auto-approve"], check=True)
subprocess.run(["terraform", "plan", "-destroy"], check=True)
os.system("terraform destroy")
print("terraform destroy")
