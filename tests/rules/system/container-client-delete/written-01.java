import com.github.dockerjava.api.DockerClient;

class Ops {
DockerClient docker;
    void f() throws Exception {
        docker.removeVolumeCmd("pgdata").exec();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the container volume "pgdata" with what is in it
    }
}
