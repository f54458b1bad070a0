import { EC2Client, DeleteVpcCommand, DeleteSubnetCommand, ListTagsCommand } from "@aws-sdk/client-ec2";

const ec2 = new EC2Client({});

export async function tidy() {
  await ec2.send(new DeleteVpcCommand({ VpcId: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the VPC "billing"
  await ec2.send(new DeleteSubnetCommand({ SubnetId: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the subnet "ledger"
  await ec2.send(new ListTagsCommand({}));
  console.log("then call deleteVpc");
  cleaner.deleteVpc();
}
