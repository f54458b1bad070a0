import java.nio.file.Files;
import java.nio.file.Path;

class Ops {

    void f() throws Exception {
        try (Stream<Path> s = Files.walk(root)) {
            s.forEach(p -> Files.delete(p));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file that it finds in that is named at run time
//                         ^^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
        }
    }
}
