import AWS = require("aws-sdk");

const rds = new AWS.RDS();

export class Databases {
  constructor(private readonly client: AWS.RDS) {}

  async remove(name: string): Promise<void> {
    await rds.deleteDBInstance({ DBInstanceIdentifier: "billing", SkipFinalSnapshot: true }).promise();
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
    await this.client.deleteDBCluster({ DBClusterIdentifier: name }).promise();
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster that is named at run time
    await rds.describeDBInstances({}).promise();
  }
}
