#!/bin/sh
set -eu
aws cloudfront delete-distribution --id E0ABC
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the CloudFront distribution "E0ABC"
aws cloudfront get-distribution --id E0ABC
aws cloudfront delete-distribution help
echo "then run aws cloudfront delete-distribution"
