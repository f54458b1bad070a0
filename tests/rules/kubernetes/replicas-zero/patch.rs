use kube::api::{Api, Patch, PatchParams};
use serde_json::json;

async fn pause(sets: Api<StatefulSet>) {
    let none = json!({ "spec": { "replicas": 0 } });
    sets.patch("orders", &PatchParams::default(), &Patch::Merge(&none)).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: leaves "orders" with nothing running
    let two = json!({ "spec": { "replicas": 2 } });
    sets.patch("orders", &PatchParams::default(), &Patch::Merge(&two)).await;
}
