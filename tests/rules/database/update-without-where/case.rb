Order.update_all(status: "void")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a table
Order.where(id: 1).update_all(status: "void")
user.orders.update_all(status: "void")
