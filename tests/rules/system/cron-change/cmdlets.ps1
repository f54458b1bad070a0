Disable-ScheduledTask -TaskName Backup
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes every scheduled job of the user
Get-ScheduledTask -TaskName Backup
Unregister-ScheduledTask -TaskName Backup -Confirm:$false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes every scheduled job of the user
schtasks /delete /tn Backup /f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes every scheduled job of the user
schtasks /query /tn Backup
