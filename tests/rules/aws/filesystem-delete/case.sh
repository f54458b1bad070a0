#!/bin/sh
set -eu
aws efs delete-file-system --file-system-id fs-0abc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EFS file system "fs-0abc"
aws efs describe-file-systems --file-system-id fs-0abc
aws efs delete-file-system help
echo "then run aws efs delete-file-system"
