class Ops {
    void clean(Client client) {
        org.apache.commons.io.FileUtils.forceDelete("one");
        org.apache.commons.io.FileUtils.deleteQuietly("one");
        FileUtils.deleteQuietly("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
        FileUtils.forceDelete("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
        FileUtils.cleanDirectory("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
        org.apache.commons.io.file.PathUtils.deleteDirectory("one");
        org.apache.commons.io.file.PathUtils.delete("one");
        com.google.common.io.MoreFiles.deleteDirectoryContents("one");
        org.springframework.util.FileSystemUtils.deleteRecursively("one");
        FileSystemUtils.deleteRecursively("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
        cn.hutool.core.io.FileUtil.del("one");
        MoreFiles.deleteRecursively("one");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "one" and everything below
        org.codehaus.plexus.util.FileUtils.deleteDirectory("one");
        reactor.core.Files.deleteRecursively("one");
        client.list("one");
    }
}
