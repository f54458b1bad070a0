import com.google.cloud.storage.*;

class Ops {
Storage storage;
    void f() throws Exception {
        Bucket bucket = storage.get("shop-backups");
        bucket.delete();
//      ^^^^^^^^^^^^^^^ critical: deletes something from Google Cloud
    }
}
