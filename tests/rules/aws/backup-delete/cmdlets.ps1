Disable-AzRecoveryServicesBackupProtection -Item $item -VaultId $vault.ID -RemoveRecoveryPoints -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops a backup and deletes what it has kept
Get-AzRecoveryServicesBackupItem -Container $container -WorkloadType AzureVM
Disable-AzRecoveryServicesBackupProtection -Item $item -VaultId $vault.ID
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops a backup
Remove-WBBackupSet -Force
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Get-WBBackupSet
Remove-Wbpolicy -Force
#^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Remove-Wbcatalog -Force
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Remove-Vbrbackup -Force
#^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Remove-Vbrrestorepoint -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Remove-Dbadbbackuprestorehistory -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
Disable-Computerrestore -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes backups, or the plan that makes them
