import java.util.List;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.TerminateInstancesRequest;

class Reaper {
    void reap(Ec2Client ec2, List<String> ids) {
        ec2.terminateInstances(TerminateInstancesRequest.builder().instanceIds(ids).build());
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance that is named at run time
        ec2.terminateInstances(TerminateInstancesRequest.builder().instanceIds(ids).dryRun(true).build());
    }
}
