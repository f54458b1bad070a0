import { RDSClient, DeleteDBInstanceCommand } from "@aws-sdk/client-rds";

const rds = new RDSClient({});
await rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: "billing" }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the RDS instance "billing"
