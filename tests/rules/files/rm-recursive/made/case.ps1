$scratch = New-Item -ItemType Directory -Path (Join-Path $env:TEMP ([guid]::NewGuid()))
Remove-Item -Path $scratch.FullName -Recurse -Force
$data = Get-Item -Path C:\data
Remove-Item -Path $data.FullName -Recurse -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "C:/data" and everything below
