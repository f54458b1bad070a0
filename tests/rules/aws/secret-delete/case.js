import { SecretsManagerClient, DeleteSecretCommand, ListTagsCommand } from "@aws-sdk/client-secrets-manager";

const secretsmanager = new SecretsManagerClient({});

export async function tidy() {
  await secretsmanager.send(new DeleteSecretCommand({ SecretId: "billing" }));
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the secret "billing"
  await secretsmanager.send(new ListTagsCommand({}));
  console.log("then call deleteSecret");
  cleaner.deleteSecret();
}
