import pinecone

def clean(client, things):
    client.delete(delete_all=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something
    client.list("one")
