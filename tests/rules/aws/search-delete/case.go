package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/opensearch"
	"github.com/aws/aws-sdk-go-v2/service/elasticsearchservice"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	opensearchClient := opensearch.NewFromConfig(cfg)
	esClient := elasticsearchservice.NewFromConfig(cfg)
	opensearchClient.DeleteDomain(ctx, &opensearch.DeleteDomainInput{DomainName: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the OpenSearch domain "billing"
	esClient.DeleteElasticsearchDomain(ctx, &elasticsearchservice.DeleteElasticsearchDomainInput{DomainName: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Elasticsearch domain "ledger"
	opensearchClient.ListTags(ctx, &opensearch.ListTagsInput{})
	log.Println("then call DeleteDomain")
	cleaner.DeleteDomain("one")
}
