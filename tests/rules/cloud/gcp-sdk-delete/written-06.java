import com.google.cloud.bigquery.BigQuery;

class Ops {
BigQuery bigquery;
    void f() throws Exception {
        bigquery.delete(DatasetId.of("shop"), BigQuery.DatasetDeleteOption.deleteContents());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from Google Cloud
    }
}
