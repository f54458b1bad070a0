package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudfront"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	cloudfrontClient := cloudfront.NewFromConfig(cfg)
	cloudfrontClient.DeleteDistribution(ctx, &cloudfront.DeleteDistributionInput{Id: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the CloudFront distribution "billing"
	cloudfrontClient.ListTags(ctx, &cloudfront.ListTagsInput{})
	log.Println("then call DeleteDistribution")
	cleaner.DeleteDistribution("one")
}
