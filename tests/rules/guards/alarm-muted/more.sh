gcloud monitoring policies update x --no-enabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
az monitor metrics alert update -n x -g y --enabled false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
amtool silence add alertname=X -d 1000d
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: silences alarms
dog monitor mute_all
#^^^^^^^^^^^^^^^^^^^ high: silences every alarm
az monitor metrics alert update '--no-enabled'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
az monitor scheduled-query update '--no-enabled'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
az monitor activity-log alert update '--no-enabled'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
az monitor scheduled-query update --enabled 'false'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
az monitor activity-log alert update --enabled 'false'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches an alarm off
dog monitor mute shop
#^^^^^^^^^^^^^^^^^^^^ medium: silences an alarm
pd incident ack shop
#^^^^^^^^^^^^^^^^^^^ medium: silences an alarm

# look-alikes
amtool alert query
az monitor metrics alert update -n cpu -g shop --enabled true
