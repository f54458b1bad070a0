import { KafkaClient, DeleteClusterCommand, ListTagsCommand } from "@aws-sdk/client-kafka";
import { KinesisClient, DeleteStreamCommand, ListTagsCommand } from "@aws-sdk/client-kinesis";

const kafka = new KafkaClient({});
const kinesis = new KinesisClient({});

export async function tidy() {
  await kafka.send(new DeleteClusterCommand({ ClusterArn: "billing" }));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Kafka cluster "billing"
  await kinesis.send(new DeleteStreamCommand({ StreamName: "ledger" }));
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the Kinesis stream "ledger"
  await kafka.send(new ListTagsCommand({}));
  console.log("then call deleteCluster");
  cleaner.deleteCluster();
}
