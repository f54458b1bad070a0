package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/elasticbeanstalk"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	elasticbeanstalkClient := elasticbeanstalk.NewFromConfig(cfg)
	elasticbeanstalkClient.TerminateEnvironment(ctx, &elasticbeanstalk.TerminateEnvironmentInput{EnvironmentName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "billing"
	elasticbeanstalkClient.RebuildEnvironment(ctx, &elasticbeanstalk.RebuildEnvironmentInput{EnvironmentName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "ledger"
	elasticbeanstalkClient.ListTags(ctx, &elasticbeanstalk.ListTagsInput{})
	log.Println("then call TerminateEnvironment")
	cleaner.TerminateEnvironment("one")
}
