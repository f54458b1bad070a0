use object_store::ObjectStore;

async fn wipe(store: &dyn ObjectStore) {
    let all = store.list(None).boxed();
    store.delete_stream(all).try_collect::<Vec<_>>().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of a listing
    store.head(&path).await;
}
