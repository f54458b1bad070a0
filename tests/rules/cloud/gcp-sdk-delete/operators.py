from airflow.providers.google.cloud.operators import bigquery as tables
from airflow.providers.google.cloud.operators.bigquery import BigQueryDeleteDatasetOperator
from airflow.providers.google.cloud.operators.bigquery import BigQueryDeleteTableOperator
from airflow.providers.google.cloud.operators.gcs import GCSDeleteBucketOperator
from airflow.providers.google.cloud.operators.gcs import GCSDeleteObjectsOperator
from airflow.providers.google.cloud.operators.cloud_sql import CloudSQLDeleteInstanceOperator
from airflow.providers.google.cloud.operators.cloud_sql import CloudSQLDeleteInstanceDatabaseOperator
from airflow.providers.google.cloud.operators.kubernetes_engine import GKEDeleteClusterOperator
from airflow.providers.google.cloud.operators.spanner import SpannerDeleteInstanceOperator
from airflow.providers.google.cloud.operators.spanner import SpannerDeleteDatabaseInstanceOperator
from airflow.providers.google.cloud.operators.bigtable import BigtableDeleteInstanceOperator
from airflow.providers.google.cloud.operators.bigtable import BigtableDeleteTableOperator
from airflow.providers.google.cloud.operators.dataproc import DataprocDeleteClusterOperator
from airflow.providers.google.cloud.operators.pubsub import PubSubDeleteTopicOperator
from airflow.providers.google.cloud.operators.datafusion import DataFusionDeleteInstanceOperator

BigQueryDeleteDatasetOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
BigQueryDeleteTableOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
GCSDeleteBucketOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
GCSDeleteObjectsOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
CloudSQLDeleteInstanceOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
CloudSQLDeleteInstanceDatabaseOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
GKEDeleteClusterOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
SpannerDeleteInstanceOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
SpannerDeleteDatabaseInstanceOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
BigtableDeleteInstanceOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
BigtableDeleteTableOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
DataprocDeleteClusterOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
PubSubDeleteTopicOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
DataFusionDeleteInstanceOperator(task_id="drop", instance_id="finance")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "finance" from Google Cloud
tables.BigQueryCreateEmptyDatasetOperator(task_id="create", dataset_id="finance")
