import { ElasticBeanstalkClient, TerminateEnvironmentCommand, RebuildEnvironmentCommand, ListTagsCommand } from "@aws-sdk/client-elastic-beanstalk";

const elasticbeanstalk = new ElasticBeanstalkClient({});

export async function tidy() {
  await elasticbeanstalk.send(new TerminateEnvironmentCommand({ EnvironmentName: "billing" }));
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "billing"
  await elasticbeanstalk.send(new RebuildEnvironmentCommand({ EnvironmentName: "ledger" }));
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "ledger"
  await elasticbeanstalk.send(new ListTagsCommand({}));
  console.log("then call terminateEnvironment");
  cleaner.terminateEnvironment();
}
