import { EKSClient, DeleteClusterCommand, DeleteNodegroupCommand, ListTagsCommand } from "@aws-sdk/client-eks";

const eks = new EKSClient({});

export async function tidy() {
  await eks.send(new DeleteClusterCommand({ name: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster "billing"
  await eks.send(new DeleteNodegroupCommand({ nodegroupName: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS node group "ledger"
  await eks.send(new ListTagsCommand({}));
  console.log("then call deleteCluster");
  cleaner.deleteCluster();
}
