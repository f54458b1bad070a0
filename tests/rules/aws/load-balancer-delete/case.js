import { ElasticLoadBalancingV2Client, DeleteLoadBalancerCommand, DeleteListenerCommand, ListTagsCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ElasticLoadBalancingClient, DeleteLoadBalancerCommand, ListTagsCommand } from "@aws-sdk/client-elastic-load-balancing";

const elbv2 = new ElasticLoadBalancingV2Client({});
const elb = new ElasticLoadBalancingClient({});

export async function tidy() {
  await elbv2.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: "billing" }));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the load balancer
  await elbv2.send(new DeleteListenerCommand({ ListenerArn: "ledger" }));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the listener "ledger"
  await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerName: "orders" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the load balancer "orders"
  await elbv2.send(new ListTagsCommand({}));
  console.log("then call deleteLoadBalancer");
  cleaner.deleteLoadBalancer();
}
