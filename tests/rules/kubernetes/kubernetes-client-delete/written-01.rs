use kube::{Api, api::DeleteParams};
use k8s_openapi::api::core::v1::Namespace;
async fn f(c: kube::Client) { let ns: Api<Namespace> = Api::all(c); ns.delete("shop", &DeleteParams::default()).await.unwrap(); }
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
