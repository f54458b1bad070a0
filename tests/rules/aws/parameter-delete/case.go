package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ssm"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	ssmClient := ssm.NewFromConfig(cfg)
	ssmClient.DeleteParameter(ctx, &ssm.DeleteParameterInput{Name: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameter "billing"
	ssmClient.DeleteParameters(ctx, &ssm.DeleteParametersInput{Names: []string{"ledger"}})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameters "ledger"
	ssmClient.ListTags(ctx, &ssm.ListTagsInput{})
	log.Println("then call DeleteParameter")
	cleaner.DeleteParameter("one")
}
