class Merge {
    void run(Statement statement) throws SQLException {
        statement.execute("CREATE TEMPORARY TABLE incoming (code text)");
        statement.execute("DROP TABLE incoming");
        statement.execute("DROP TABLE rates");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "rates" with its rows
    }
}
