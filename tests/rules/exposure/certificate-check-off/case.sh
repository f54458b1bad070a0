curl -k https://api.example.org/token
curl --insecure https://localhost:8443/health
curl https://api.example.org/token
wget --no-check-certificate https://api.example.org/file
wget https://api.example.org/file
