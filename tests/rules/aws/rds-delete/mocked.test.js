import { mockClient } from "aws-sdk-client-mock";
import { RDSClient, DeleteDBInstanceCommand } from "@aws-sdk/client-rds";

const rds = mockClient(RDSClient);
await rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: "billing" }));
