package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	logsClient := cloudwatchlogs.NewFromConfig(cfg)
	logsClient.DeleteLogGroup(ctx, &cloudwatchlogs.DeleteLogGroupInput{LogGroupName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the log group "billing"
	logsClient.DeleteLogStream(ctx, &cloudwatchlogs.DeleteLogStreamInput{LogStreamName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the log stream "ledger"
	logsClient.ListTags(ctx, &cloudwatchlogs.ListTagsInput{})
	log.Println("then call DeleteLogGroup")
	cleaner.DeleteLogGroup("one")
}
