import { EC2Client, TerminateInstancesCommand, ListTagsCommand } from "@aws-sdk/client-ec2";
import { EMRClient, TerminateJobFlowsCommand, ListTagsCommand } from "@aws-sdk/client-emr";

const ec2 = new EC2Client({});
const emr = new EMRClient({});

export async function tidy() {
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: ["billing"] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the EC2 instance "billing"
  await emr.send(new TerminateJobFlowsCommand({ JobFlowIds: ["ledger"] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: terminates the EMR cluster "ledger"
  await ec2.send(new ListTagsCommand({}));
  console.log("then call terminateInstances");
  cleaner.terminateInstances();
}
