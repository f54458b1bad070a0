package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/organizations"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	organizationsClient := organizations.NewFromConfig(cfg)
	organizationsClient.CloseAccount(ctx, &organizations.CloseAccountInput{AccountId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the AWS account "billing"
	organizationsClient.LeaveOrganization(ctx, &organizations.LeaveOrganizationInput{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the membership of this account in its organization
	organizationsClient.ListTags(ctx, &organizations.ListTagsInput{})
	log.Println("then call CloseAccount")
	cleaner.CloseAccount("one")
}
