use kube::{Api, api::DeleteParams};
async fn f(p: Api<Pod>) { p.delete("one", &DeleteParams { dry_run: true, ..Default::default() }).await.unwrap(); }
