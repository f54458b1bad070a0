import java.io.File;

class Ops {

    void f() throws Exception {
        for (File f : new File("/srv/data").listFiles()) {
            f.delete();
//          ^^^^^^^^^^ high: deletes every file of "/srv/data"
        }
    }
}
