package org.example.ops;

import com.amazonaws.services.rds.AmazonRDS;
import com.amazonaws.services.rds.model.DeleteDBInstanceRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DeleteDbInstanceRequest;

final class Ops {
    private final RdsClient rds = RdsClient.builder().region(Region.EU_WEST_1).build();

    void retire(String name, AmazonRDS old, Object client) {
        rds.deleteDBInstance(b -> b.dbInstanceIdentifier("billing").skipFinalSnapshot(true));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "billing", no final snapshot
        this.rds.deleteDBInstance(DeleteDbInstanceRequest.builder().dbInstanceIdentifier(name).build());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance that is named at run time
        DeleteDbInstanceRequest request = DeleteDbInstanceRequest.builder().dbInstanceIdentifier("orders").build();
        rds.deleteDBInstance(request);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "orders"
        old.deleteDBInstance(new DeleteDBInstanceRequest("audit").withSkipFinalSnapshot(true));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS database "audit", no final snapshot
        client.deleteDBInstance(new DeleteDBInstanceRequest("audit"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS instance "audit"
        rds.describeDBInstances(b -> b.dbInstanceIdentifier("billing"));
    }
}
