robocopy src dst /MIR
#^^^^^^^^^^^^^^^^^^^^ high: deletes at the other end whatever the source lacks
robocopy src dst /PURGE
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes at the other end whatever the source lacks
robocopy src dst /L /MIR
robocopy src dst /E
unison a b -force a
#^^^^^^^^^^^^^^^^^^ high: deletes at the other end whatever the source lacks
unison a b
lftp -e 'mirror --delete a b; quit' example.org
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes at the other end whatever the source lacks
lftp -e 'mirror a b; quit' example.org
