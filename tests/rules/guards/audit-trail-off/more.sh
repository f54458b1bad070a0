aws cloudtrail update-trail --name main --no-include-global-service-events
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the trail "main" leave out what is done
aws cloudtrail put-event-selectors --trail-name main --event-selectors '[]'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the trail "main" leave out what is done
aws s3api put-bucket-logging --bucket b --bucket-logging-status '{}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the access log of "b" off
aws eks update-cluster-config --name c --logging '{"clusterLogging":[{"types":["api","audit"],"enabled":false}]}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches the logs of the cluster "c" off
aws elbv2 modify-load-balancer-attributes --load-balancer-arn x --attributes Key=access_logs.s3.enabled,Value=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the access log of "x" off
gcloud logging sinks update x --disabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the export of logs through "x"
gcloud container clusters update c --logging=NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the logs or metrics of the cluster "c" off
gcloud compute networks subnets update s --no-enable-flow-logs
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches the flow logs of "s" off
az security pricing create -n VirtualMachines --tier Free
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches Defender off for "VirtualMachines"
az security auto-provisioning-setting update --auto-provision Off -n default
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops something from recording who did what
az sql server audit-policy update -g x -n y --state Disabled
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches the audit of "y" off

# look-alikes
aws cloudtrail describe-trails
gcloud logging sinks update shop --log-filter x
