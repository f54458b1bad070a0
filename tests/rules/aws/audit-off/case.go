package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudtrail"
	"github.com/aws/aws-sdk-go-v2/service/guardduty"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	cloudtrailClient := cloudtrail.NewFromConfig(cfg)
	guarddutyClient := guardduty.NewFromConfig(cfg)
	cloudtrailClient.DeleteTrail(ctx, &cloudtrail.DeleteTrailInput{Name: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "billing"
	cloudtrailClient.StopLogging(ctx, &cloudtrail.StopLoggingInput{Name: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "ledger"
	guarddutyClient.DeleteDetector(ctx, &guardduty.DeleteDetectorInput{DetectorId: aws.String("orders")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches off the GuardDuty detector "orders"
	cloudtrailClient.ListTags(ctx, &cloudtrail.ListTagsInput{})
	log.Println("then call DeleteTrail")
	cleaner.DeleteTrail("one")
}
