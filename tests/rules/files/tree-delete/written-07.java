import com.google.common.io.MoreFiles;

class Ops {

    void f() throws Exception {
        MoreFiles.deleteRecursively(Path.of("/srv/data"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    }
}
