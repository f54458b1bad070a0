package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/eks"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	eksClient := eks.NewFromConfig(cfg)
	eksClient.DeleteCluster(ctx, &eks.DeleteClusterInput{Name: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster "billing"
	eksClient.DeleteNodegroup(ctx, &eks.DeleteNodegroupInput{NodegroupName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS node group "ledger"
	eksClient.ListTags(ctx, &eks.ListTagsInput{})
	log.Println("then call DeleteCluster")
	cleaner.DeleteCluster("one")
}
