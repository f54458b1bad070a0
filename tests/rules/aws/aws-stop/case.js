import { RDSClient, StopDBInstanceCommand, StopDBClusterCommand, ListTagsCommand } from "@aws-sdk/client-rds";
import { EC2Client, StopInstancesCommand, ListTagsCommand } from "@aws-sdk/client-ec2";

const rds = new RDSClient({});
const ec2 = new EC2Client({});

export async function tidy() {
  await rds.send(new StopDBInstanceCommand({ DBInstanceIdentifier: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the RDS instance "billing"
  await rds.send(new StopDBClusterCommand({ DBClusterIdentifier: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the RDS cluster "ledger"
  await ec2.send(new StopInstancesCommand({ InstanceIds: ["orders"] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the EC2 instance "orders"
  await rds.send(new ListTagsCommand({}));
  console.log("then call stopDBInstance");
  cleaner.stopDBInstance();
}
