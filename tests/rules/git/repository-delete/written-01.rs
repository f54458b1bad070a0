use octocrab::Octocrab;
async fn f(o: &Octocrab) { o.repos("acme", "shop").delete().await.unwrap(); }
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a repository
