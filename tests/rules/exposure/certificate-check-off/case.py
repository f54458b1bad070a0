import ssl

context = ssl._create_unverified_context()
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
checked = ssl.create_default_context()
print("ssl._create_unverified_context()")
