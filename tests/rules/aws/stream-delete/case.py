import boto3

sqs = boto3.client("sqs")


def tidy():
    sqs.purge_queue(QueueUrl="https://sqs.example.org/orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the all messages of SQS queue "https://sqs.example.org/orders"
    sqs.delete_queue(QueueUrl="https://sqs.example.org/orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the SQS queue "https://sqs.example.org/orders"
    sqs.delete_message(QueueUrl="https://sqs.example.org/orders")
    print("then call purge_queue")
    cleaner.purge_queue()
