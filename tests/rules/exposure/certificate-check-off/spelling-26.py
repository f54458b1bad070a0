import urllib3
import requests.packages.urllib3

def clean(client, things):
    urllib3.disable_warnings()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ low: hides the warning that a certificate is not checked
    requests.packages.urllib3.disable_warnings()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: hides the warning that a certificate is not checked
    client.list("one")
