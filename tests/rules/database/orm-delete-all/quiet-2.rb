list = [1]
list.delete(1)
list.clear
