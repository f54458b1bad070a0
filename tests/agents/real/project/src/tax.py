RATE = 0.19


def tax(price):
    return price * RATE