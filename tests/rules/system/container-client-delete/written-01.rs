use bollard::Docker;
async fn f(d: &Docker) { d.remove_volume("pgdata", None).await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
