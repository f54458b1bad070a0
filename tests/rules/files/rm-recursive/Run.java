import java.util.List;

class Run {
    static final String HELP = "rm -rf /srv is refused";
    void drop(String name) throws Exception {
        new ProcessBuilder("rm", "-rf", "/srv/data").start();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
        new ProcessBuilder(List.of("rm", "-rf", "/srv/" + name)).inheritIO().start();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/…" and everything below
        Runtime.getRuntime().exec("rm -rf /srv/data");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "rm -rf /srv/data"});
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
        new ProcessBuilder("ls", "-l").start();
        System.out.println("rm -rf /srv/data");
    }
}
