import { CognitoIdentityProviderClient, DeleteUserPoolCommand, AdminDeleteUserCommand, ListTagsCommand } from "@aws-sdk/client-cognito-identity-provider";

const cognitoidp = new CognitoIdentityProviderClient({});

export async function tidy() {
  await cognitoidp.send(new DeleteUserPoolCommand({ UserPoolId: "billing" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Cognito user pool "billing"
  await cognitoidp.send(new AdminDeleteUserCommand({ Username: "ledger" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the user of Cognito pool "ledger"
  await cognitoidp.send(new ListTagsCommand({}));
  console.log("then call deleteUserPool");
  cleaner.deleteUserPool();
}
