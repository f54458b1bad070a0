package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecs"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ecsClient := ecs.NewFromConfig(cfg)
	ecsClient.DeleteService(ctx, &ecs.DeleteServiceInput{Service: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS service "billing"
	ecsClient.DeleteCluster(ctx, &ecs.DeleteClusterInput{Cluster: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS cluster "ledger"
	ecsClient.ListTags(ctx, &ecs.ListTagsInput{})
	log.Println("then call DeleteService")
	cleaner.DeleteService("one")
}
