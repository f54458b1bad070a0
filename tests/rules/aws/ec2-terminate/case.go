package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/emr"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ec2Client := ec2.NewFromConfig(cfg)
	emrClient := emr.NewFromConfig(cfg)
	ec2Client.TerminateInstances(ctx, &ec2.TerminateInstancesInput{InstanceIds: []string{"billing"}})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance "billing"
	emrClient.TerminateJobFlows(ctx, &emr.TerminateJobFlowsInput{JobFlowIds: []string{"ledger"}})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: terminates the EMR cluster "ledger"
	ec2Client.ListTags(ctx, &ec2.ListTagsInput{})
	log.Println("then call TerminateInstances")
	cleaner.TerminateInstances("one")
}
