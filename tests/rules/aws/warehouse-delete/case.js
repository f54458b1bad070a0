import { RedshiftClient, DeleteClusterCommand, ListTagsCommand } from "@aws-sdk/client-redshift";
import { RedshiftServerlessClient, DeleteNamespaceCommand, DeleteWorkgroupCommand, ListTagsCommand } from "@aws-sdk/client-redshift-serverless";

const redshift = new RedshiftClient({});
const redshiftserverless = new RedshiftServerlessClient({});

export async function tidy() {
  await redshift.send(new DeleteClusterCommand({ ClusterIdentifier: "billing" }));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Redshift cluster "billing"
  await redshiftserverless.send(new DeleteNamespaceCommand({ namespaceName: "ledger" }));
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Redshift namespace "ledger"
  await redshiftserverless.send(new DeleteWorkgroupCommand({ workgroupName: "orders" }));
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the Redshift workgroup "orders"
  await redshift.send(new ListTagsCommand({}));
  console.log("then call deleteCluster");
  cleaner.deleteCluster();
}
