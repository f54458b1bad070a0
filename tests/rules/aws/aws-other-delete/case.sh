aws dms delete-endpoint --endpoint-arn arn:aws:dms:eu-west-1:111122223333:endpoint:a
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the dms endpoint "arn:aws:dms:eu-west-1:111122223333:endpoint:a"
aws dms describe-endpoints
aws newservice delete-thing --thing-name orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the newservice thing
aws newservice describe-things
aws newservice delete-thing help
aws ec2 delete-key-pair --key-name deploy
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the ec2 key pair
aws ec2 delete-key-pair --key-name deploy --dry-run
aws ec2 disassociate-iam-instance-profile --association-id iip-assoc-1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: takes back the ec2 iam instance profile
aws iam untag-role --role-name app --tag-keys team
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: takes back the iam role
aws athena stop-query-execution --query-execution-id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: stops the athena query execution
aws codebuild stop-build --id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: stops or restarts the codebuild build "1"
aws codedeploy list-applications
aws deploy delete-application --application-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the codedeploy application "shop"
aws sqs delete-message --queue-url "$QUEUE" --receipt-handle "$HANDLE"
aws dynamodb delete-item --table-name carts --key file://key.json
aws s3api delete-object --bucket b --key k
aws configure list
$TOOL newservice delete-thing
echo aws dms delete-endpoint
