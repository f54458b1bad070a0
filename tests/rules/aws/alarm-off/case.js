import { CloudWatchClient, DeleteAlarmsCommand, DisableAlarmActionsCommand, ListTagsCommand } from "@aws-sdk/client-cloudwatch";

const cloudwatch = new CloudWatchClient({});

export async function tidy() {
  await cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ["billing"] }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the alarms "billing"
  await cloudwatch.send(new DisableAlarmActionsCommand({ AlarmNames: ["ledger"] }));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: silences the actions of alarms "ledger"
  await cloudwatch.send(new ListTagsCommand({}));
  console.log("then call deleteAlarms");
  cleaner.deleteAlarms();
}
