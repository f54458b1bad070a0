#!/bin/sh
terraform destroy -auto-approve
