import { S3Client, DeleteObjectsCommand, ListTagsCommand } from "@aws-sdk/client-s3";

const s3 = new S3Client({});

export async function tidy() {
  await s3.send(new DeleteObjectsCommand({ Bucket: "billing" }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes objects of S3 bucket "billing"
  await s3.send(new ListTagsCommand({}));
  console.log("then call deleteObjects");
  cleaner.deleteObjects();
}
