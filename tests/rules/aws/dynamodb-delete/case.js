import { DynamoDBClient, DeleteTableCommand, ListTagsCommand } from "@aws-sdk/client-dynamodb";

const dynamodb = new DynamoDBClient({});

export async function tidy() {
  await dynamodb.send(new DeleteTableCommand({ TableName: "billing" }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "billing"
  await dynamodb.send(new ListTagsCommand({}));
  console.log("then call deleteTable");
  cleaner.deleteTable();
}
