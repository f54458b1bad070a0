import os
import subprocess

subprocess.run(["terraform", "destroy", "-auto-approve"], check=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
subprocess.run(["terraform", "plan", "-destroy"], check=True)
os.system("terraform destroy")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Terraform workspace
print("terraform destroy")
