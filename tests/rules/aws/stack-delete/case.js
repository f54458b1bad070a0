import { CloudFormationClient, DeleteStackCommand, DeleteStackSetCommand, ListTagsCommand } from "@aws-sdk/client-cloudformation";

const cloudformation = new CloudFormationClient({});

export async function tidy() {
  await cloudformation.send(new DeleteStackCommand({ StackName: "billing" }));
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack "billing"
  await cloudformation.send(new DeleteStackSetCommand({ StackSetName: "ledger" }));
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the CloudFormation stack set "ledger"
  await cloudformation.send(new ListTagsCommand({}));
  console.log("then call deleteStack");
  cleaner.deleteStack();
}
