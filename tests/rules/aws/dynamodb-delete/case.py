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


table = boto3.resource("dynamodb").Table("carts")
with table.batch_writer() as batch:
    for key in keys:
        batch.delete_item(Key=key)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes many items of the DynamoDB table "carts"
    batch.put_item(Item={})
table.delete_item(Key={"id": "1"})
boto3.client("dynamodb").batch_write_item(RequestItems={"carts": [{"DeleteRequest": {"Key": {}}}]})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes many items of a DynamoDB table at once
boto3.client("dynamodb").batch_write_item(RequestItems={"carts": [{"PutRequest": {"Item": {}}}]})
