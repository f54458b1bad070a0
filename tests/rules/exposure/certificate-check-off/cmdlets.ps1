Invoke-WebRequest https://files.example.net/a.zip -SkipCertificateCheck
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
Invoke-WebRequest https://files.example.net/a.zip
