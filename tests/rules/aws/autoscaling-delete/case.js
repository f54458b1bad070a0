import { AutoScalingClient, DeleteAutoScalingGroupCommand, ListTagsCommand } from "@aws-sdk/client-auto-scaling";

const autoscaling = new AutoScalingClient({});

export async function tidy() {
  await autoscaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: "billing" }));
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Auto Scaling group "billing"
  await autoscaling.send(new ListTagsCommand({}));
  console.log("then call deleteAutoScalingGroup");
  cleaner.deleteAutoScalingGroup();
}
