async fn clean(pods: kube::Api<Pod>) -> anyhow::Result<()> {
    pods.delete_collection(&DeleteParams::default(), &ListParams::default()).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a whole collection of objects from the cluster
    pods.delete("web", &DeleteParams::default()).await?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "web" from the cluster
    pods.list(&ListParams::default()).await?;
    Ok(())
}
use kube::Api;

async fn gone(client: kube::Client) {
    let namespaces = Api::<Namespace>::all(client.clone());
    namespaces.delete("shop", &DeleteParams::default()).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "shop" from the cluster
    namespaces.get("shop").await;
    Api::<Secret>::namespaced(client, "shop").delete("pay", &dp).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "pay" from the cluster
}

async fn quiet(cache: &Cache) {
    cache.delete("shop").await;
}
