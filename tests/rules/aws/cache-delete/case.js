import { ElastiCacheClient, DeleteCacheClusterCommand, DeleteReplicationGroupCommand, ListTagsCommand } from "@aws-sdk/client-elasticache";
import { MemorydbClient, DeleteClusterCommand, ListTagsCommand } from "@aws-sdk/client-memorydb";

const elasticache = new ElastiCacheClient({});
const memorydb = new MemorydbClient({});

export async function tidy() {
  await elasticache.send(new DeleteCacheClusterCommand({ CacheClusterId: "billing" }));
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache cluster "billing"
  await elasticache.send(new DeleteReplicationGroupCommand({ ReplicationGroupId: "ledger" }));
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache replication group "ledger"
  await memorydb.send(new DeleteClusterCommand({ ClusterName: "orders" }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the MemoryDB cluster "orders"
  await elasticache.send(new ListTagsCommand({}));
  console.log("then call deleteCacheCluster");
  cleaner.deleteCacheCluster();
}
