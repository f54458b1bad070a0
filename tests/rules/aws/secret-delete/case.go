package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	secretsmanagerClient := secretsmanager.NewFromConfig(cfg)
	secretsmanagerClient.DeleteSecret(ctx, &secretsmanager.DeleteSecretInput{SecretId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the secret "billing"
	secretsmanagerClient.ListTags(ctx, &secretsmanager.ListTagsInput{})
	log.Println("then call DeleteSecret")
	cleaner.DeleteSecret("one")
}
