package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	route53Client := route53.NewFromConfig(cfg)
	route53Client.DeleteHostedZone(ctx, &route53.DeleteHostedZoneInput{Id: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the hosted zone "billing"
	route53Client.ListTags(ctx, &route53.ListTagsInput{})
	log.Println("then call DeleteHostedZone")
	cleaner.DeleteHostedZone("one")
}
