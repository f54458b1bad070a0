async function clean(client, things) {
  client.repos().deleteAnEnvironment("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().deleteRelease("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.actions().deleteRepoSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.actions().deleteOrgSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.actions().deleteEnvironmentSecret("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().deleteDeployKey("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().removeStatusCheckProtection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().removeStatusChecksProtection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().deletePullRequestReviewProtection("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().deleteRepoRuleset("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.repos().transfer("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.packages().deletePackageForOrg("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.Projects().remove("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.Repositories().remove("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes or hands over "one", which the repository needs
  client.list("one");
}
