package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/autoscaling"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	autoscalingClient := autoscaling.NewFromConfig(cfg)
	autoscalingClient.DeleteAutoScalingGroup(ctx, &autoscaling.DeleteAutoScalingGroupInput{AutoScalingGroupName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Auto Scaling group "billing"
	autoscalingClient.ListTags(ctx, &autoscaling.ListTagsInput{})
	log.Println("then call DeleteAutoScalingGroup")
	cleaner.DeleteAutoScalingGroup("one")
}
