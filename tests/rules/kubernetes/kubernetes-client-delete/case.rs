async fn clean(pods: kube::Api<Pod>) -> anyhow::Result<()> {
    pods.delete_collection(&DeleteParams::default(), &ListParams::default()).await?;
    pods.list(&ListParams::default()).await?;
    Ok(())
}
