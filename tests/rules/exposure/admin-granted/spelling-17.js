async function clean(client, things) {
  client.PolicyStatement({ actions: "*", resources: "*" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
  new lib.iam.NewPolicyStatement({ actions: "*", resources: "*" });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: allows every action on everything
  client.PolicyStatement().new({ actions: "*", resources: "*" });
  new lib.PolicyStatementProps({ actions: "*", resources: "*" });
  client.list("one");
}
