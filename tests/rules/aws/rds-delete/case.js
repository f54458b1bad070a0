import { RDS, RDSClient, DeleteDBClusterCommand, DeleteDBInstanceCommand } from "@aws-sdk/client-rds";

const rds = new RDSClient({ region: "eu-west-1" });

export async function tidy(names) {
  await rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: "billing", SkipFinalSnapshot: true }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
  await rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: "billing", FinalDBSnapshotIdentifier: "billing-last" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "billing"
  await new RDS({}).deleteDBCluster({ DBClusterIdentifier: "ledger" });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster "ledger"
  for (const name of names) {
    await rds.send(new DeleteDBClusterCommand({ DBClusterIdentifier: name }));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster that is named at run time
  }
  console.log("then call deleteDBInstance");
  cleaner.deleteDBInstance();
}
