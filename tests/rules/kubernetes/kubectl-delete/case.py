import os
import subprocess

os.system("kubectl delete namespace shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "shop" and everything in it
subprocess.run(["kubectl", "delete", "namespace", "shop"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the namespace "shop" and everything in it
subprocess.run(["kubectl", "get", "namespace", "shop"])
print("kubectl delete namespace shop")
