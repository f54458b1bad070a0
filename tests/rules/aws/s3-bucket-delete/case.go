package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	s3Client := s3.NewFromConfig(cfg)
	s3Client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "billing"
	s3Client.ListTags(ctx, &s3.ListTagsInput{})
	log.Println("then call DeleteBucket")
	cleaner.DeleteBucket("one")
}
