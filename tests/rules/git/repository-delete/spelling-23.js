async function clean(client, things) {
  client.request("DELETE /repos/{owner}/{repo}");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "DELETE /repos/{owner}/{repo}" through the host's API
  client.rest().request("DELETE /repos/{owner}/{repo}");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "DELETE /repos/{owner}/{repo}" through the host's API
  client.list("one");
}
