import org.springframework.util.FileSystemUtils;

class Ops {

    void f() throws Exception {
        FileSystemUtils.deleteRecursively(new File("/srv/data"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    }
}
