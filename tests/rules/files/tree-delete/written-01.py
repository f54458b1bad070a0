import os
for root, dirs, files in os.walk("/srv/data"):
    for f in files:
        os.remove(os.path.join(root, f))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "…/…"
