import java.nio.file.*;

class Ops {

    void f() throws Exception {
        Files.walk(Path.of("/srv/data")).sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in "/srv/data"
//                                                                                      ^^^^^^^^^^^^^^^^^^^ high: deletes every file of something
    }
}
