import software.amazon.awscdk.services.ec2.*;

class Ops {

    void f() throws Exception {
        sg.addIngressRule(Peer.anyIpv4(), Port.tcp(22));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in
    }
}
