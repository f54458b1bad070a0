import org.apache.commons.io.FileUtils;
class A {
  void b() {
    FileUtils.deleteDirectory("/");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
  }
}
