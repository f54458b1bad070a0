pwsh -NoProfile -Command 'Remove-Item -Recurse -Force /srv/app'
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/app" and everything below
powershell.exe -c "Get-ChildItem /srv"
powershell Remove-Item -Recurse /srv/web
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/web" and everything below
pwsh -EncodedCommand UgBlAG0AbwB2AGUALQBJAHQAZQBtACAALQBSAGUAYwB1AHIAcwBlACAALwBzAHIAdgAvAGQAYQB0AGEA
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
cmd.exe /c rd /s /q data
#          ^^^^^^^^^^^^^ high: deletes "data" and everything below
cmd /c dir
