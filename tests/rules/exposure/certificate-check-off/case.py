import ssl

context = ssl._create_unverified_context()
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
checked = ssl.create_default_context()
print("ssl._create_unverified_context()")


def fetch(hosts):
    for host in hosts:
        context = ssl._create_unverified_context()
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
        host.open(context)
