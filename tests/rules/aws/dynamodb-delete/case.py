import boto3

dynamodb = boto3.client("dynamodb")


def tidy():
    dynamodb.delete_table(TableName="orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "orders"
    dynamodb.describe_table(TableName="orders")
    print("then call delete_table")
    cleaner.delete_table()


def by_resource():
    boto3.resource("dynamodb").Table("orders").delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "orders"
    boto3.resource("dynamodb").Table("orders").delete_item(Key={"id": 1})
