Remove-VM -Name build-01 -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the virtual machine "build-01" with its disk
Get-VM -Name build-01
Remove-VMSnapshot -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-VM -Name build-01 -WhatIf
Restore-VMSnapshot -VMName build-01 -Name clean -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts the virtual machine "build-01" back to an earlier state
Stop-VM -Name build-01 -TurnOff
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes the power away from the virtual machine "build-01"
Stop-VM -Name build-01
Remove-Vmcheckpoint -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Snapshot -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Vapp -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Datastore -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Scvirtualmachine -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Vmhost -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Harddisk -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Remove-Vmharddiskdrive -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "build-01" with its disk
Restore-Vmcheckpoint -Name build-01 -VMName build-01
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: puts the virtual machine "build-01" back to an earlier state
