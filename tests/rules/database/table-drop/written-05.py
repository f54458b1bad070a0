from google.cloud import bigquery
client = bigquery.Client()
client.query("DROP TABLE shop.orders").result()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "shop.orders" with its rows
