Set-AzStorageAccount -ResourceGroupName shop -Name shopfiles -AllowBlobPublicAccess $true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "shopfiles" readable for everyone
Set-AzStorageAccount -ResourceGroupName shop -Name shopfiles -AllowBlobPublicAccess $false
New-AzStorageContainer -Name exports -Permission Blob
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "exports" readable for everyone
New-AzStorageContainer -Name exports -Permission Off
