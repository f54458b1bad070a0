import requests
s = requests.Session()
s.verify = False
#^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
