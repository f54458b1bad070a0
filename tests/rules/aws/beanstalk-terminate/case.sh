#!/bin/sh
set -eu
aws elasticbeanstalk terminate-environment --environment-name shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "shop"
aws elasticbeanstalk rebuild-environment --environment-name shop-production
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "shop-production"
aws elasticbeanstalk swap-environment-cnames --source-environment-name shop-a --destination-environment-name shop-b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: swaps the addresses of the Elastic Beanstalk environment "shop-a"
aws elasticbeanstalk update-environment --environment-name shop
aws elasticbeanstalk terminate-environment help
echo "then run aws elasticbeanstalk terminate-environment"
eb terminate shop
#^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "shop"
eb terminate --help
eb status shop
