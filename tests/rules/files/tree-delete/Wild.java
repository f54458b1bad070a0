import org.apache.commons.io.*;
import java.io.*;

class Wild {
    void wipe(File root) throws Exception {
        FileUtils.deleteDirectory(root);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
        FileUtils.forceMkdir(root);
    }
}
