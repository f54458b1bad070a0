import { S3Client, DeleteBucketPolicyCommand, DeletePublicAccessBlockCommand, ListTagsCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({});

export async function tidy() {
  await s3.send(new DeleteBucketPolicyCommand({ Bucket: "billing" }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: removes the policy of S3 bucket "billing"
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket: "ledger" }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the public access block of S3 bucket "ledger"
  await s3.send(new ListTagsCommand({}));
  console.log("then call deleteBucketPolicy");
  cleaner.deleteBucketPolicy();
}
