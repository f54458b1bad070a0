Remove-Website -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Get-Website -Name shop
Stop-WebAppPool -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Cluster -Force
#^^^^^^^^^^^^^^^^^^^^ critical: takes something away from whoever uses it
iisreset /stop
#^^^^^^^^^^^^^ high: stops the service
iisreset /status
Stop-Website -Name shop
#^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Webapppool -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Webapplication -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Stop-Iissite -Name shop
#^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Iissite -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Stop-Clustergroup -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Clustergroup -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Stop-Cluster -Name shop
#^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Stop-Clusternode -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Remove-Clusternode -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
Stop-Dbaservice -Name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" away from whoever uses it
