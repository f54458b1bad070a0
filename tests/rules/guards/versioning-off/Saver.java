import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.*;

class Saver {
    S3Client s3;

    void reduce() {
        s3.putBucketVersioning(PutBucketVersioningRequest.builder()
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "files"
            .bucket("files")
            .versioningConfiguration(VersioningConfiguration.builder().status(BucketVersioningStatus.SUSPENDED).build())
            .build());
        s3.putBucketVersioning(b -> b.bucket("files").versioningConfiguration(v -> v.status(BucketVersioningStatus.SUSPENDED)));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older versions of objects in "files"
        s3.putBucketVersioning(b -> b.bucket("files").versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    }
}
