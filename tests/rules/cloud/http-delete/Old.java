class Old {
    void drop(HttpURLConnection connection) throws Exception {
        connection.setRequestMethod("DELETE");
        connection.setRequestMethod("GET");
    }
}
