from supabase import create_client

db = create_client(url, key)
db.table("scores").delete().neq("id", 0).execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
db.table("scores").delete().execute()
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
db.table("scores").delete().eq("id", 7).execute()
