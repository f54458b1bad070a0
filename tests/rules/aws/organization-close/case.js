import { OrganizationsClient, CloseAccountCommand, LeaveOrganizationCommand, ListTagsCommand } from "@aws-sdk/client-organizations";

const organizations = new OrganizationsClient({});

export async function tidy() {
  await organizations.send(new CloseAccountCommand({ AccountId: "billing" }));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the AWS account "billing"
  await organizations.send(new LeaveOrganizationCommand({}));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: removes the membership of this account in its organization
  await organizations.send(new ListTagsCommand({}));
  console.log("then call closeAccount");
  cleaner.closeAccount();
}
