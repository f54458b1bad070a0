cmd /c "vssadmin delete shadows /all /quiet"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the restore points of the machine
echo "vssadmin delete shadows"
