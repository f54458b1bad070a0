from app.db import Base, engine
Base.metadata.drop_all(bind=engine)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the metadata
