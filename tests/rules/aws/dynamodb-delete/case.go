package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	dynamodbClient := dynamodb.NewFromConfig(cfg)
	dynamodbClient.DeleteTable(ctx, &dynamodb.DeleteTableInput{TableName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the DynamoDB table "billing"
	dynamodbClient.ListTags(ctx, &dynamodb.ListTagsInput{})
	log.Println("then call DeleteTable")
	cleaner.DeleteTable("one")
}
