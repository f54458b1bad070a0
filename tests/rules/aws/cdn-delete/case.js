import { CloudFrontClient, DeleteDistributionCommand, ListTagsCommand } from "@aws-sdk/client-cloudfront";

const cloudfront = new CloudFrontClient({});

export async function tidy() {
  await cloudfront.send(new DeleteDistributionCommand({ Id: "billing" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the CloudFront distribution "billing"
  await cloudfront.send(new ListTagsCommand({}));
  console.log("then call deleteDistribution");
  cleaner.deleteDistribution();
}
