gcloud logging buckets update _Default --location global --retention-days 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps the logs of "_Default" for too short to look back
az monitor log-analytics workspace update -n x -g y --retention-time 7
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps the logs of "x" for too short to look back

# look-alikes
gcloud logging buckets update _Default --location global --retention-days 90
