Format-Volume -DriveLetter D -FileSystem NTFS
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "D"
Get-Volume -DriveLetter D
Clear-Disk -Number 1 -RemoveData -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the disk "1"
cmd /c format d: /q
#      ^^^^^^^^^^^^ critical: overwrites the disk "d:"
cipher /w:C:\Data
#^^^^^^^^^^^^^^^^ high: overwrites what deleted files left on the disk
cipher /e C:\Data
Format-Table -AutoSize
