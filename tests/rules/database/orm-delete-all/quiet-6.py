items = {"a": 1}
items.update({"b": 2})
session.query(Order).filter_by(id=1).delete()
