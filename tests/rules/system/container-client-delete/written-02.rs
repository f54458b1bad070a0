use bollard::Docker;
async fn f(d: &Docker) { d.prune_volumes::<String>(None).await.unwrap(); }
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes container volumes with what is in them
