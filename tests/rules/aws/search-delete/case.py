import boto3

opensearch = boto3.client("opensearch")


def tidy():
    opensearch.delete_domain(DomainName="products")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the OpenSearch domain "products"
    opensearch.describe_domain(DomainName="products")
    print("then call delete_domain")
    cleaner.delete_domain()
