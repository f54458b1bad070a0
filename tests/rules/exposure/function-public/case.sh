aws lambda add-permission --function-name pay --statement-id s --action lambda:InvokeFunction --principal '*'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets everybody call the function "pay"
aws lambda add-permission --function-name pay --statement-id s --action lambda:InvokeFunction --principal events.amazonaws.com
aws lambda create-function-url-config --function-name pay --auth-type NONE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives the function "pay" an address that asks nobody who calls
aws lambda create-function-url-config --function-name pay --auth-type AWS_IAM
aws sqs add-permission --queue-url https://sqs.eu-west-1.amazonaws.com/111122223333/q --label l --aws-account-ids '*' --actions SendMessage
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every AWS account use "https://sqs.eu-west-1.amazonaws.com/111122223333/q"
aws sns add-permission --topic-arn arn:aws:sns:eu-west-1:111122223333:t --label l --aws-account-id '*' --action-name Publish
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets every AWS account use "arn:aws:sns:eu-west-1:111122223333:t"
