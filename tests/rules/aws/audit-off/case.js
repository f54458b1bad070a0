import { CloudTrailClient, DeleteTrailCommand, StopLoggingCommand, ListTagsCommand } from "@aws-sdk/client-cloudtrail";
import { GuarddutyClient, DeleteDetectorCommand, ListTagsCommand } from "@aws-sdk/client-guardduty";

const cloudtrail = new CloudTrailClient({});
const guardduty = new GuarddutyClient({});

export async function tidy() {
  await cloudtrail.send(new DeleteTrailCommand({ Name: "billing" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "billing"
  await cloudtrail.send(new StopLoggingCommand({ Name: "ledger" }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: switches off the audit trail "ledger"
  await guardduty.send(new DeleteDetectorCommand({ DetectorId: "orders" }));
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: switches off the GuardDuty detector "orders"
  await cloudtrail.send(new ListTagsCommand({}));
  console.log("then call deleteTrail");
  cleaner.deleteTrail();
}
