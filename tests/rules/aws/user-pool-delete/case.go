package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	cognitoidpClient := cognitoidentityprovider.NewFromConfig(cfg)
	cognitoidpClient.DeleteUserPool(ctx, &cognitoidentityprovider.DeleteUserPoolInput{UserPoolId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Cognito user pool "billing"
	cognitoidpClient.AdminDeleteUser(ctx, &cognitoidentityprovider.AdminDeleteUserInput{Username: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the user of Cognito pool "ledger"
	cognitoidpClient.ListTags(ctx, &cognitoidentityprovider.ListTagsInput{})
	log.Println("then call DeleteUserPool")
	cleaner.DeleteUserPool("one")
}
