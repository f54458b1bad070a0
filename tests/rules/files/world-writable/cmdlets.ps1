icacls D:\data /grant Everyone:F /T
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody on the machine change "D:\data Everyone:F"
icacls D:\data
Grant-SmbShareAccess -Name data -AccountName Everyone -AccessRight Full -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody on the machine change "data"
Get-SmbShareAccess -Name data
