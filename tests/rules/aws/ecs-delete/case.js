import { ECSClient, DeleteServiceCommand, DeleteClusterCommand, ListTagsCommand } from "@aws-sdk/client-ecs";

const ecs = new ECSClient({});

export async function tidy() {
  await ecs.send(new DeleteServiceCommand({ service: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS service "billing"
  await ecs.send(new DeleteClusterCommand({ cluster: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS cluster "ledger"
  await ecs.send(new ListTagsCommand({}));
  console.log("then call deleteService");
  cleaner.deleteService();
}
