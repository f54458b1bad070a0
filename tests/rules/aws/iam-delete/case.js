import { IAMClient, DeleteRoleCommand, DeleteUserCommand, ListTagsCommand } from "@aws-sdk/client-iam";

const iam = new IAMClient({});

export async function tidy() {
  await iam.send(new DeleteRoleCommand({ RoleName: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM role "billing"
  await iam.send(new DeleteUserCommand({ UserName: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the IAM user "ledger"
  await iam.send(new ListTagsCommand({}));
  console.log("then call deleteRole");
  cleaner.deleteRole();
}
