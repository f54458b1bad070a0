import fs from 'fs';
import fsp from 'fs/promises';
import rimraf from 'rimraf';
import extra from 'fs-extra';
fs.rmSync('/', { recursive: true, force: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
fs.rm('/', { recursive: true }, done);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
fs.promises.rm('/etc', { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/etc" and everything below
fsp.rm('/etc', { recursive: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/etc" and everything below
rimraf('/');
//^^^^^^^^^ critical: deletes the folder "/" and everything below
rimraf.sync('/');
//^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
extra.remove('/');
//^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
extra.removeSync('/');
//^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
extra.emptyDir('/home');
//^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder "/home" and everything below
