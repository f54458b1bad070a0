from minio import Minio
Minio(u).remove_bucket("invoices")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
