import { LambdaClient, DeleteFunctionCommand, DeleteAliasCommand, ListTagsCommand } from "@aws-sdk/client-lambda";
import { SFNClient, DeleteStateMachineCommand, ListTagsCommand } from "@aws-sdk/client-sfn";

const lambda = new LambdaClient({});
const stepfunctions = new SFNClient({});

export async function tidy() {
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "billing" }));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Lambda function "billing"
  await lambda.send(new DeleteAliasCommand({ FunctionName: "ledger" }));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the alias of Lambda function "ledger"
  await stepfunctions.send(new DeleteStateMachineCommand({ stateMachineArn: "orders" }));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the state machine "orders"
  await lambda.send(new ListTagsCommand({}));
  console.log("then call deleteFunction");
  cleaner.deleteFunction();
}
