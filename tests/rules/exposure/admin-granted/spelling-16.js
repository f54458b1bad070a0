async function clean(client, things) {
  client.IAMMember({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.IAMBinding({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.ProjectIamMember({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.ProjectIamBinding({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.ProjectIAMMember({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.ProjectIAMBinding({ role: "roles/owner" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: gives a member declared here administrator rights
  client.list("one");
}
