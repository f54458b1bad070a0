import { S3Client, DeleteBucketCommand, ListTagsCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({});

export async function tidy() {
  await s3.send(new DeleteBucketCommand({ Bucket: "billing" }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the S3 bucket "billing"
  await s3.send(new ListTagsCommand({}));
  console.log("then call deleteBucket");
  cleaner.deleteBucket();
}
