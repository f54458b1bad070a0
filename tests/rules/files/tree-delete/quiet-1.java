import java.nio.file.Files;

class Ops {

    void f() throws Exception {
        Files.delete(one);
    }
}
