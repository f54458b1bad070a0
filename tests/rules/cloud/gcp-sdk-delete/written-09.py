from google.cloud import bigquery
bigquery.Client().delete_dataset("shop", delete_contents=True, not_found_ok=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the dataset "shop" with its tables
