#!/bin/sh
set -eu
aws sqs purge-queue --queue-url https://sqs.example.org/orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the all messages of SQS queue "https://sqs.example.org/orders"
aws sqs delete-queue --queue-url https://sqs.example.org/orders
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the SQS queue "https://sqs.example.org/orders"
aws sqs delete-message --queue-url https://sqs.example.org/orders
aws sqs purge-queue help
echo "then run aws sqs purge-queue"
