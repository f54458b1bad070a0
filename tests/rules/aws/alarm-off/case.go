package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatch"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	cloudwatchClient := cloudwatch.NewFromConfig(cfg)
	cloudwatchClient.DeleteAlarms(ctx, &cloudwatch.DeleteAlarmsInput{AlarmNames: []string{"billing"}})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the alarms "billing"
	cloudwatchClient.DisableAlarmActions(ctx, &cloudwatch.DisableAlarmActionsInput{AlarmNames: []string{"ledger"}})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the actions of alarms "ledger"
	cloudwatchClient.ListTags(ctx, &cloudwatch.ListTagsInput{})
	log.Println("then call DeleteAlarms")
	cleaner.DeleteAlarms("one")
}
