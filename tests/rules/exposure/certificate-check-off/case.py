import ssl

context = ssl._create_unverified_context()
checked = ssl.create_default_context()
print("ssl._create_unverified_context()")
