package org.example.shop;

import com.google.common.io.MoreFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class Clean {
    void wipe(Path root) throws Exception {
        FileUtils.deleteDirectory(new File("/srv/data"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
        FileUtils.cleanDirectory(root.toFile());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
        FileSystemUtils.deleteRecursively(Path.of("/srv", "data"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
        MoreFiles.deleteRecursively(root);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
        FileUtils.deleteDirectory(new File("target"));
        FileUtils.deleteDirectory(new File("/tmp/shop"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/shop" and everything below
        Path work = Files.createTempDirectory("shop");
        FileUtils.deleteDirectory(work.toFile());
        names.forEach(System.out::println);
        String help = "FileUtils.deleteDirectory(new File(\"/\"))";
    }

    void inTests(@TempDir Path folder) throws Exception {
        FileUtils.deleteDirectory(folder.toFile());
    }
}
