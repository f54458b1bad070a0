import { RDSClient, DeleteDBSnapshotCommand, DeleteDBClusterSnapshotCommand, ListTagsCommand } from "@aws-sdk/client-rds";
import { DynamoDBClient, DeleteBackupCommand, ListTagsCommand } from "@aws-sdk/client-dynamodb";

const rds = new RDSClient({});
const dynamodb = new DynamoDBClient({});

export async function tidy() {
  await rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS snapshot "billing"
  await rds.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster snapshot "ledger"
  await dynamodb.send(new DeleteBackupCommand({ BackupArn: "orders" }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB backup "orders"
  await rds.send(new ListTagsCommand({}));
  console.log("then call deleteDBSnapshot");
  cleaner.deleteDBSnapshot();
}
