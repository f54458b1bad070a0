#!/bin/sh
set -eu
aws opensearch delete-domain --domain-name products
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the OpenSearch domain "products"
aws opensearch describe-domain --domain-name products
aws opensearch delete-domain help
echo "then run aws opensearch delete-domain"
