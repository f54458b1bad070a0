#!/bin/sh
set -eu
aws elasticbeanstalk terminate-environment --environment-name shop
aws elasticbeanstalk rebuild-environment --environment-name shop-production
aws elasticbeanstalk swap-environment-cnames --source-environment-name shop-a --destination-environment-name shop-b
aws elasticbeanstalk update-environment --environment-name shop
aws elasticbeanstalk terminate-environment help
echo "then run aws elasticbeanstalk terminate-environment"
eb terminate shop
eb terminate --help
eb status shop
