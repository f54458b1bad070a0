const { BigQuery } = require('@google-cloud/bigquery');
await new BigQuery().dataset('shop').delete({ force: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from Google Cloud
