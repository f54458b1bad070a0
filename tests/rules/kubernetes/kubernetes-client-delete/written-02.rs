use kube::{Api, api::{DeleteParams, ListParams}};
async fn f(pods: Api<Pod>) { pods.delete_collection(&DeleteParams::default(), &ListParams::default()).await.unwrap(); }
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a whole collection of objects from the cluster
