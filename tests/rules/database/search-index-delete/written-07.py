import pinecone
pinecone.Index("docs").delete(delete_all=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something
