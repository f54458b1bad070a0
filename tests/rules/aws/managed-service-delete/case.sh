aws codepipeline delete-pipeline --name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the pipeline "shop"
aws codepipeline get-pipeline --name shop
aws dms delete-replication-instance --replication-instance-arn arn:aws:dms:eu-west-1:111122223333:rep:a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the replication instance "arn:aws:dms:eu-west-1:111122223333:rep:a"
aws amplify delete-app --app-id d1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Amplify app "d1"
