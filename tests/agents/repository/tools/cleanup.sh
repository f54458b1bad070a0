#!/bin/sh
aws rds delete-db-instance --db-instance-identifier orders --skip-final-snapshot
