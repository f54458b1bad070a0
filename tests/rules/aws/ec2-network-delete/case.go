package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ec2Client := ec2.NewFromConfig(cfg)
	ec2Client.DeleteVpc(ctx, &ec2.DeleteVpcInput{VpcId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the VPC "billing"
	ec2Client.DeleteSubnet(ctx, &ec2.DeleteSubnetInput{SubnetId: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the subnet "ledger"
	ec2Client.ListTags(ctx, &ec2.ListTagsInput{})
	log.Println("then call DeleteVpc")
	cleaner.DeleteVpc("one")
}
