Stop-AzVM -ResourceGroupName shop -Name web -Force
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops "web"
Get-AzVM -ResourceGroupName shop -Name web
Stop-AzWebApp -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azwebappslot -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azfunctionapp -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azakscluster -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azapplicationgateway -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Suspend-Azsqldatabase -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azvmss -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azmysqlflexibleserver -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azpostgresqlflexibleserver -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azstreamanalyticsjob -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Stop-Azcontainergroup -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Restart-Azvm -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Restart-Azwebapp -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
Restart-Azrediscache -ResourceGroupName shop -Name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops "web"
