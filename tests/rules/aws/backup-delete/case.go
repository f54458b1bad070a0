package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/rds"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	rdsClient := rds.NewFromConfig(cfg)
	dynamodbClient := dynamodb.NewFromConfig(cfg)
	rdsClient.DeleteDBSnapshot(ctx, &rds.DeleteDBSnapshotInput{DBSnapshotIdentifier: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS snapshot "billing"
	rdsClient.DeleteDBClusterSnapshot(ctx, &rds.DeleteDBClusterSnapshotInput{DBClusterSnapshotIdentifier: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the RDS cluster snapshot "ledger"
	dynamodbClient.DeleteBackup(ctx, &dynamodb.DeleteBackupInput{BackupArn: aws.String("orders")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB backup "orders"
	rdsClient.ListTags(ctx, &rds.ListTagsInput{})
	log.Println("then call DeleteDBSnapshot")
	cleaner.DeleteDBSnapshot("one")
}
