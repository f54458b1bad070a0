import shell from 'shelljs';
shell.rm('-rf', '/srv/data');
//^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
