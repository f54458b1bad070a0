import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class Walk {
    void export(Path data) throws Exception {
        Path work = Files.createTempDirectory("export-");
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted().forEach(file -> { Files.delete(file); });
        }
        try (Stream<Path> kept = Files.walk(data)) {
            kept.sorted().forEach(file -> { Files.delete(file); });
//                                          ^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
        }
    }
}
