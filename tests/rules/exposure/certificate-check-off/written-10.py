import os
os.environ["GIT_SSL_NO_VERIFY"] = "true"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
