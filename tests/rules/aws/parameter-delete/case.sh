#!/bin/sh
set -eu
aws ssm delete-parameter --name /shop/url
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameter "/shop/url"
aws ssm delete-parameters --names /shop/url /shop/key
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameters "/shop/url /shop/key"
aws ssm get-parameter --name /shop/url
aws ssm delete-parameter help
echo "then run aws ssm delete-parameter"
