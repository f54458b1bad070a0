vssadmin delete shadows /all /quiet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
vssadmin.exe resize shadowstorage /for=C: /on=C: /maxsize=401MB
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
wmic shadowcopy delete
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
wbadmin delete catalog -quiet
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
vssadmin list shadows
