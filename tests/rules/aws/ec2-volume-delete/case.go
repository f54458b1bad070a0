package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ec2Client := ec2.NewFromConfig(cfg)
	ec2Client.DeleteVolume(ctx, &ec2.DeleteVolumeInput{VolumeId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EBS volume "billing"
	ec2Client.ListTags(ctx, &ec2.ListTagsInput{})
	log.Println("then call DeleteVolume")
	cleaner.DeleteVolume("one")
}
