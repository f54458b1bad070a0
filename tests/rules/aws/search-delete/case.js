import { OpenSearchClient, DeleteDomainCommand, ListTagsCommand } from "@aws-sdk/client-opensearch";
import { ElasticsearchServiceClient, DeleteElasticsearchDomainCommand, ListTagsCommand } from "@aws-sdk/client-elasticsearch-service";

const opensearch = new OpenSearchClient({});
const es = new ElasticsearchServiceClient({});

export async function tidy() {
  await opensearch.send(new DeleteDomainCommand({ DomainName: "billing" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the OpenSearch domain "billing"
  await es.send(new DeleteElasticsearchDomainCommand({ DomainName: "ledger" }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Elasticsearch domain "ledger"
  await opensearch.send(new ListTagsCommand({}));
  console.log("then call deleteDomain");
  cleaner.deleteDomain();
}
