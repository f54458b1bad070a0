import { SSMClient, DeleteParameterCommand, DeleteParametersCommand, ListTagsCommand } from "@aws-sdk/client-ssm";

const ssm = new SSMClient({});

export async function tidy() {
  await ssm.send(new DeleteParameterCommand({ Name: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameter "billing"
  await ssm.send(new DeleteParametersCommand({ Names: ["ledger"] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the parameters "ledger"
  await ssm.send(new ListTagsCommand({}));
  console.log("then call deleteParameter");
  cleaner.deleteParameter();
}
