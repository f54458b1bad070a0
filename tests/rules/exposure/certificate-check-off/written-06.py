import os
os.environ["PYTHONHTTPSVERIFY"] = "0"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
