import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.IpRange;

class Rules {
    void open(Ec2Client ec2) {
        IpRange anywhere = IpRange.builder().cidrIp("0.0.0.0/0").build();
        IpPermission shell = IpPermission.builder().ipProtocol("tcp").fromPort(22).toPort(22).ipRanges(anywhere).build();
        IpPermission web = IpPermission.builder().ipProtocol("tcp").fromPort(443).toPort(443).ipRanges(anywhere).build();
        ec2.authorizeSecurityGroupIngress(r -> r.groupId("office").ipPermissions(shell));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets the whole internet in through the security group "office"
        ec2.authorizeSecurityGroupIngress(r -> r.groupId("office").ipPermissions(web));
    }
}
