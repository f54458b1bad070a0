curl -k https://api.example.org/token
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
curl --insecure https://localhost:8443/health
curl https://api.example.org/token
wget --no-check-certificate https://api.example.org/file
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
wget https://api.example.org/file
