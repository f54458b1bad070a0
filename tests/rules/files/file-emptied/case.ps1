Clear-Content -Path C:\Shop\orders.csv
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: empties "C:/Shop/orders.csv"
Clear-Content .\build.log
Set-Content -Path x.txt -Value "Clear-Content C:\Shop\orders.csv"
