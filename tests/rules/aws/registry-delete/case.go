package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ecrClient := ecr.NewFromConfig(cfg)
	ecrClient.DeleteRepository(ctx, &ecr.DeleteRepositoryInput{RepositoryName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECR repository "billing"
	ecrClient.BatchDeleteImage(ctx, &ecr.BatchDeleteImageInput{RepositoryName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the images of ECR repository "ledger"
	ecrClient.ListTags(ctx, &ecr.ListTagsInput{})
	log.Println("then call DeleteRepository")
	cleaner.DeleteRepository("one")
}
