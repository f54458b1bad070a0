import { Route53Client, DeleteHostedZoneCommand, ListTagsCommand } from "@aws-sdk/client-route-53";

const route53 = new Route53Client({});

export async function tidy() {
  await route53.send(new DeleteHostedZoneCommand({ Id: "billing" }));
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the hosted zone "billing"
  await route53.send(new ListTagsCommand({}));
  console.log("then call deleteHostedZone");
  cleaner.deleteHostedZone();
}
