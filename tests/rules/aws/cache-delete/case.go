package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/elasticache"
	"github.com/aws/aws-sdk-go-v2/service/memorydb"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	elasticacheClient := elasticache.NewFromConfig(cfg)
	memorydbClient := memorydb.NewFromConfig(cfg)
	elasticacheClient.DeleteCacheCluster(ctx, &elasticache.DeleteCacheClusterInput{CacheClusterId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache cluster "billing"
	elasticacheClient.DeleteReplicationGroup(ctx, &elasticache.DeleteReplicationGroupInput{ReplicationGroupId: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the cache replication group "ledger"
	memorydbClient.DeleteCluster(ctx, &memorydb.DeleteClusterInput{ClusterName: aws.String("orders")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the MemoryDB cluster "orders"
	elasticacheClient.ListTags(ctx, &elasticache.ListTagsInput{})
	log.Println("then call DeleteCacheCluster")
	cleaner.DeleteCacheCluster("one")
}
