import java.nio.file.Files;
import java.nio.file.Path;

class Export {
    void run() throws IOException {
        Path work = Files.createTempDirectory("export-");
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                Files.delete(file);
            });
        }
        try (Stream<Path> kept = Files.walk(Path.of("/srv/data"))) {
            kept.sorted(Comparator.reverseOrder()).forEach(file -> {
                Files.delete(file);
//              ^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
            });
        }
    }
}
