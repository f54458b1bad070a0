Order.where(done: true).delete_all
Order.where(done: true).update_all(x: 1)
