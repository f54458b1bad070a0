import com.google.cloud.bigtable.admin.v2.BigtableTableAdminClient;

class Rows {
    void reset(String table) throws IOException {
        try (var admin = BigtableTableAdminClient.create(settings)) {
            admin.dropAllRows(table);
//          ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes rows of the table that is named at run time
            admin.dropRowRange(table, "orders#");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes rows of the table that is named at run time
            admin.exists(table);
        }
    }
}
