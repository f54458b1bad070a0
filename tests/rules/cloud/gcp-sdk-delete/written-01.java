import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;

class Ops {

    void f() throws Exception {
        Storage storage = StorageOptions.getDefaultInstance().getService();
        storage.delete("shop-backups");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop-backups" from Google Cloud
    }
}
