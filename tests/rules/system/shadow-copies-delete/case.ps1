vssadmin delete shadows /all /quiet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: [backup-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
vssadmin.exe resize shadowstorage /for=C: /on=C: /maxsize=401MB
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
wmic shadowcopy delete
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: [backup-delete]
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
wbadmin delete catalog -quiet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: "catalog" [backup-delete]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
vssadmin list shadows
