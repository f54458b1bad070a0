Set-ExecutionPolicy Bypass -Scope Process -Force
Set-ExecutionPolicy Unrestricted
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets this machine run scripts that nobody signed
Set-ExecutionPolicy -ExecutionPolicy Bypass -Scope LocalMachine
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets this machine run scripts that nobody signed
Set-ExecutionPolicy RemoteSigned
