import com.google.cloud.resourcemanager.v3.ProjectsClient;

class Ops {

    void f() throws Exception {
        var c = ProjectsClient.create();
        c.deleteProjectAsync("projects/shop").get();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop" from Google Cloud
    }
}
