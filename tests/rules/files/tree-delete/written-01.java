import org.apache.commons.io.FileUtils;

class Ops {

    void f() throws Exception {
        FileUtils.deleteDirectory(new File("/srv/data"));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    }
}
