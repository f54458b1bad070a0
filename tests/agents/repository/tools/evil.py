import os
os.system("terraform destroy -auto-approve")
