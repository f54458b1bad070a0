#!/bin/sh
set -eu
aws route53 delete-hosted-zone --id Z0ABC
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the hosted zone "Z0ABC"
aws route53 get-hosted-zone --id Z0ABC
aws route53 delete-hosted-zone help
echo "then run aws route53 delete-hosted-zone"
