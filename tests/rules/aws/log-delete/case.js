import { CloudWatchLogsClient, DeleteLogGroupCommand, DeleteLogStreamCommand, ListTagsCommand } from "@aws-sdk/client-cloudwatch-logs";

const logs = new CloudWatchLogsClient({});

export async function tidy() {
  await logs.send(new DeleteLogGroupCommand({ logGroupName: "billing" }));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the log group "billing"
  await logs.send(new DeleteLogStreamCommand({ logStreamName: "ledger" }));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the log stream "ledger"
  await logs.send(new ListTagsCommand({}));
  console.log("then call deleteLogGroup");
  cleaner.deleteLogGroup();
}
