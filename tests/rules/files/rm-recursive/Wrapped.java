class Wrapped {
    void run(String... words) throws Exception {
        new ProcessBuilder(words).inheritIO().start().waitFor();
    }

    void clean() throws Exception {
        run("rm", "-rf", "/srv/data");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
        run("ls", "/srv/data");
        List<String> words = new ArrayList<>(List.of("rm"));
        words.add("-rf");
        words.add("/srv/data");
        new ProcessBuilder(words).start();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    }
}
