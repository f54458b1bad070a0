#!/bin/sh
set -eu
aws secretsmanager delete-secret --secret-id shop/db --recovery-window-in-days 30
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the secret "shop/db"
aws secretsmanager delete-secret --secret-id shop/db --force-delete-without-recovery
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the secret "shop/db" with no way to restore it
aws secretsmanager get-secret-value --secret-id shop/db
aws secretsmanager delete-secret help
echo "then run aws secretsmanager delete-secret"
