import chromadb
chromadb.Client().delete_collection("docs")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "docs"
