package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudformation"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	cloudformationClient := cloudformation.NewFromConfig(cfg)
	cloudformationClient.DeleteStack(ctx, &cloudformation.DeleteStackInput{StackName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack "billing"
	cloudformationClient.DeleteStackSet(ctx, &cloudformation.DeleteStackSetInput{StackSetName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack set "ledger"
	cloudformationClient.ListTags(ctx, &cloudformation.ListTagsInput{})
	log.Println("then call DeleteStack")
	cleaner.DeleteStack("one")
}
