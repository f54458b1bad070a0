import org.eclipse.jgit.api.Git;

class Ops {
Git git;
    void f() throws Exception {
        git.push().setForce(true).call();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    }
}
