async function clean(client, things) {
  client.grantPublicAccess();
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
  client.grant_public_access();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
  client.GrantPublicAccess();
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
  client.list("one");
}
