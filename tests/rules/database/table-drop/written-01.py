from sqlalchemy import MetaData, create_engine
engine = create_engine(url)
meta = MetaData()
meta.reflect(engine)
meta.drop_all(engine)
#^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the metadata
