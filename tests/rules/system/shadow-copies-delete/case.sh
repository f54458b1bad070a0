cmd /c "vssadmin delete shadows /all /quiet"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups: [backup-delete]
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
echo "vssadmin delete shadows"
