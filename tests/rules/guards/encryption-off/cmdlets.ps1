Disable-BitLocker -MountPoint 'D:'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of "D:" unencrypted
Get-BitLockerVolume -MountPoint 'D:'
manage-bde -off D:
#^^^^^^^^^^^^^^^^^ high: stores the data of something unencrypted
manage-bde -status D:
