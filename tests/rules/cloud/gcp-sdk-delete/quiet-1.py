from google.cloud import storage
blob = storage.Client().bucket("b").blob("one")
blob.delete()
