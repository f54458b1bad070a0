def total_of(items):
    total = sum(item.price for item in items)
    return total
