class Old {
    void drop(HttpURLConnection connection) throws Exception {
        connection.setRequestMethod("DELETE");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: asks something to delete what it names
        connection.setRequestMethod("GET");
    }
}
