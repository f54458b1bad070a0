import { EC2Client, DeleteVolumeCommand, ListTagsCommand } from "@aws-sdk/client-ec2";

const ec2 = new EC2Client({});

export async function tidy() {
  await ec2.send(new DeleteVolumeCommand({ VolumeId: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EBS volume "billing"
  await ec2.send(new ListTagsCommand({}));
  console.log("then call deleteVolume");
  cleaner.deleteVolume();
}
