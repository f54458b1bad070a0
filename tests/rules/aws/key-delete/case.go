package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/aws/aws-sdk-go-v2/service/acm"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	kmsClient := kms.NewFromConfig(cfg)
	acmClient := acm.NewFromConfig(cfg)
	kmsClient.ScheduleKeyDeletion(ctx, &kms.ScheduleKeyDeletionInput{KeyId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "billing"
	kmsClient.DisableKey(ctx, &kms.DisableKeyInput{KeyId: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "ledger"
	acmClient.DeleteCertificate(ctx, &acm.DeleteCertificateInput{CertificateArn: aws.String("orders")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the certificate "orders"
	kmsClient.ListTags(ctx, &kms.ListTagsInput{})
	log.Println("then call ScheduleKeyDeletion")
	cleaner.ScheduleKeyDeletion("one")
}
