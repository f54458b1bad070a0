import fs from 'fs';
fs.unlinkSync('/tmp/one.txt');
