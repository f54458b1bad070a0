bcdedit /set recoveryenabled no
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the repair of a failed start away
bcdedit /enum
