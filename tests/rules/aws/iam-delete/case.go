package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/iam"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	iamClient := iam.NewFromConfig(cfg)
	iamClient.DeleteRole(ctx, &iam.DeleteRoleInput{RoleName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM role "billing"
	iamClient.DeleteUser(ctx, &iam.DeleteUserInput{UserName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM user "ledger"
	iamClient.ListTags(ctx, &iam.ListTagsInput{})
	log.Println("then call DeleteRole")
	cleaner.DeleteRole("one")
}
