package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/kafka"
	"github.com/aws/aws-sdk-go-v2/service/kinesis"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	kafkaClient := kafka.NewFromConfig(cfg)
	kinesisClient := kinesis.NewFromConfig(cfg)
	kafkaClient.DeleteCluster(ctx, &kafka.DeleteClusterInput{ClusterArn: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Kafka cluster "billing"
	kinesisClient.DeleteStream(ctx, &kinesis.DeleteStreamInput{StreamName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Kinesis stream "ledger"
	kafkaClient.ListTags(ctx, &kafka.ListTagsInput{})
	log.Println("then call DeleteCluster")
	cleaner.DeleteCluster("one")
}
