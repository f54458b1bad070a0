import { KMSClient, ScheduleKeyDeletionCommand, DisableKeyCommand, ListTagsCommand } from "@aws-sdk/client-kms";
import { ACMClient, DeleteCertificateCommand, ListTagsCommand } from "@aws-sdk/client-acm";

const kms = new KMSClient({});
const acm = new ACMClient({});

export async function tidy() {
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: schedules the deletion of the KMS key "billing"
  await kms.send(new DisableKeyCommand({ KeyId: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the KMS key "ledger"
  await acm.send(new DeleteCertificateCommand({ CertificateArn: "orders" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the certificate "orders"
  await kms.send(new ListTagsCommand({}));
  console.log("then call scheduleKeyDeletion");
  cleaner.scheduleKeyDeletion();
}
