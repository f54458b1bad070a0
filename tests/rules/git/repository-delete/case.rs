use octocrab::Octocrab;

async fn remove(hub: &Octocrab) {
    hub.repos("acme", "shop").delete().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a repository
    hub.repos("acme", "shop").delete_ref(&reference).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a branch or tag through the host
    git.delete_ref(&reference).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a branch or tag through the host
    hub.repos("acme", "shop").get().await;
}
