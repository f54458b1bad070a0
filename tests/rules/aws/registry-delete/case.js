import { ECRClient, DeleteRepositoryCommand, BatchDeleteImageCommand, ListTagsCommand } from "@aws-sdk/client-ecr";

const ecr = new ECRClient({});

export async function tidy() {
  await ecr.send(new DeleteRepositoryCommand({ repositoryName: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECR repository "billing"
  await ecr.send(new BatchDeleteImageCommand({ repositoryName: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the images of ECR repository "ledger"
  await ecr.send(new ListTagsCommand({}));
  console.log("then call deleteRepository");
  cleaner.deleteRepository();
}
