package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	s3Client := s3.NewFromConfig(cfg)
	s3Client.DeleteObjects(ctx, &s3.DeleteObjectsInput{Bucket: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "billing"
	s3Client.ListTags(ctx, &s3.ListTagsInput{})
	log.Println("then call DeleteObjects")
	cleaner.DeleteObjects("one")
}
