import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;

class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) throws IOException {
        Files.delete(file);
//      ^^^^^^^^^^^^^^^^^^ high: deletes every file of a tree
        return FileVisitResult.CONTINUE;
    }

    void one(Path file) throws IOException {
        Files.delete(file);
    }
}
