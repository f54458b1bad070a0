from pathlib import Path
for p in Path("/srv/data").rglob("*"):
    p.unlink()
#   ^^^^^^^^^^ critical: deletes every file that it finds in "/srv/data"
