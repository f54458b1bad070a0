use kube::api::{Api, Patch, PatchParams};
use serde_json::json;

async fn unstick(api: Api<Volume>) {
    let patch = json!({ "metadata": { "finalizers": null } });
    api.patch("data", &PatchParams::default(), &Patch::Merge(&patch)).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "data" go at once, whatever still had to be cleaned up
    let label = json!({ "metadata": { "labels": { "a": "b" } } });
    api.patch("data", &PatchParams::default(), &Patch::Merge(&label)).await;
}
