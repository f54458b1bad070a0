import os
os.chmod("/srv/data", 0o777)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "/srv/data"
